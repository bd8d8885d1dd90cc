import Wording

extension RequirementOutcome {
    package var kyrgyz: String {
        switch self {
        case .complies: "Туура келет."
        case .doesNotComply(let failure): "Туура келбейт. \(failure.kyrgyz)"
        case .noAnswer: "Орган мөөнөтүндө жооп берген жок."
        case .personMustLook(let cause): "Комиссиянын мүчөлөрү карашы керек. \(cause.kyrgyz)"
        case .waiting(let deadline): "Органдын жообу күтүлүүдө. Жооптун мөөнөтү: \(deadline.kyrgyz)."
        }
    }
}
