/// What is known of one check.
struct CheckState: Sendable {
    /// How many findings are kept; those beyond are counted.
    static let limit = 10

    private(set) var findings: [Finding] = []
    /// Findings that were not kept.
    private(set) var further = 0
    /// Why the check could not run, or not to its end.
    var blocked: String?

    var verdict: Verdict {
        if !findings.isEmpty { return .fail }
        return blocked == nil ? .pass : .notRun
    }

    /// Notes that something does not hold.
    mutating func add(_ finding: Finding) {
        if findings.count < Self.limit {
            findings.append(finding)
        } else {
            further += 1
        }
    }
}
