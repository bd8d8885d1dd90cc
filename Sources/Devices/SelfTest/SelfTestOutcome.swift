package import Wording

/// What came of a step of the self-test.
package enum SelfTestOutcome: Sendable {
    case passed
    /// It works, and there is something to know.
    case remark(any Worded)
    case failed(any Worded)
    /// The unit does not have this part, or what it needs failed before.
    case notTested

    /// The code for programs.
    package var code: String {
        switch self {
        case .passed: "passed"
        case .remark: "remark"
        case .failed: "failed"
        case .notTested: "not-tested"
        }
    }
}
