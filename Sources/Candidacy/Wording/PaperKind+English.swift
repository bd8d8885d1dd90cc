extension PaperKind {
    package var english: String {
        switch self {
        case .receipt: "receipt"
        case .conclusion: "conclusion of a body"
        case .summary: "summary"
        case .decision: "decision of the commission"
        }
    }
}
