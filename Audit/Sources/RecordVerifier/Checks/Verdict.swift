/// How a check ended.
enum Verdict: String, Sendable {
    case pass
    case fail
    case notRun = "not-run"
    /// This version of the record has nothing that the check is about.
    case notApplicable = "not-applicable"
}
