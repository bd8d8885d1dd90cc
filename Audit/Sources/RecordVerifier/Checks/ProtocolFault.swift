/// A rule for station protocols that one of them breaks.
struct ProtocolFault {
    /// The rules of RECORD.md, section 7.
    enum Rule: String {
        case submitter
        case contest
        case form
        case lines
        case votes
        case equation
        case snapshot
        case delta
        case listed
        case hourlyGap = "hourly-gap"
        case hourlySmall = "hourly-small"
        case hourlySum = "hourly-sum"
        case supersedes
    }

    let rule: Rule
    /// The line, option or equation.
    let line: String?
    let reason: String

    init(_ rule: Rule, line: String? = nil, _ reason: String) {
        self.rule = rule
        self.line = line
        self.reason = reason
    }
}
