extension CandidacyDeed {
    package var english: String {
        switch self {
        case .settle(let requirement, true, _): "settle: \"\(requirement)\" holds"
        case .settle(let requirement, false, _): "settle: \"\(requirement)\" does not hold"
        case .register: "register"
        case .refuse: "refuse registration"
        case .appeal: "note an appeal"
        case .endAppeal(.upheld): "appeal ended: the decision stands"
        case .endAppeal(.overturned): "appeal ended: the decision is overturned"
        case .withdraw: "note a withdrawal"
        case .replace(let successor): "replace by \"\(successor)\""
        }
    }
}
