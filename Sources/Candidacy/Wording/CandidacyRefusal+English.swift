extension CandidacyRefusal {
    package var english: String {
        switch self {
        case .notNow(let stage): "This cannot happen to a candidacy that is \(stage.english)."
        case .notOpen(let requirement):
            "The requirement \"\(requirement)\" is not open: a register answered it, and nobody settles that by hand. "
                + "Ask for a new answer, or let the candidate appeal."
        case .doesNotComply(let requirements):
            "These requirements do not hold: \(Self.list(requirements)). Refuse the registration, or check again."
        case .complies: "Every requirement holds: there is no reason to refuse the registration."
        case .checkAgain: "The last check is of another day. Check again, then decide on the same day."
        case .itself: "A candidacy cannot take its own place; name another one."
        }
    }
}
