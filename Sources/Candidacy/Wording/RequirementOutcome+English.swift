import Wording

extension RequirementOutcome {
    package var english: String {
        switch self {
        case .complies: "Complies."
        case .doesNotComply(let failure): "Does not comply. \(failure.english)"
        case .noAnswer: "The body did not answer in time."
        case .personMustLook(let cause): "Members of the commission must look. \(cause.english)"
        case .waiting(let deadline): "The body's answer is awaited until \(deadline.english)."
        }
    }
}
