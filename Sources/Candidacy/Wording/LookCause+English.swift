extension LookCause {
    package var english: String {
        switch self {
        case .evidence:
            "The signed container of the exchange does not verify; ask the service again, and tell the exchange's operator."
        case .refused(let code):
            "The body answered with an error of its own (its code: \(code)); check the personal number with the candidate."
        case .fact(let fact):
            "The answer does not hold the fact \"\(fact)\" as the service's description promises; ask the body."
        case .sourcesDisagree(let fact):
            "Two bodies state the fact \"\(fact)\" differently; ask both of them which is right."
        case .noDay: "The election's calendar does not have the day on which this must hold; complete the calendar."
        case .document:
            "No register knows this; look at the document that was handed in, and settle it with a second member."
        }
    }
}
