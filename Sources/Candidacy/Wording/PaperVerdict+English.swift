extension PaperVerdict {
    package var english: String {
        switch self {
        case .received: "The application is received"
        case .complies: "Every requirement is met"
        case .doesNotComply: "Requirements are not met"
        case .open: "There is a question for the members of the commission"
        case .registered: "The candidate is registered"
        case .refused: "Registration is refused"
        case .excluded: "Registration is cancelled"
        case .withdrawn: "The candidate has withdrawn"
        }
    }
}
