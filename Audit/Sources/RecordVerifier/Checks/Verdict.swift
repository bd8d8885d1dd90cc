/// How a check ended.
enum Verdict: String, Sendable {
    case pass
    case fail
    case notRun = "not-run"
}
