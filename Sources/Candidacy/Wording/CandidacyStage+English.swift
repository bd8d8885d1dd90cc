extension CandidacyStage {
    package var english: String {
        switch self {
        case .checking: "being checked"
        case .open: "waiting for two members to settle what is open"
        case .decidable: "ready for the commission's decision"
        case .registered: "registered"
        case .refused: "refused"
        case .registrationAppealed: "registered, under appeal"
        case .refusalAppealed: "refused, under appeal"
        case .excluded: "excluded after an appeal"
        case .withdrawn: "withdrawn"
        case .replaced: "replaced by another candidate"
        }
    }
}
