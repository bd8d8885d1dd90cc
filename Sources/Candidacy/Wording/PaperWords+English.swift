extension PaperWords {
    var english: String {
        switch self {
        case .election: "Election"
        case .contest: "Contest"
        case .candidate: "Candidate"
        case .birthDate: "Date of birth"
        case .application: "Number of the application in the ledger"
        case .requirement: "Requirement and article of the law"
        case .finding: "Finding"
        case .evidence: "Number of the evidence"
        case .none: "none"
        }
    }
}
