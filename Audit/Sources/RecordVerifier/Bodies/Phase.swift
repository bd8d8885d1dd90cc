/// The phases of an election, in their order.
enum Phase: String, CaseIterable, Sendable {
    case called
    case lists
    case candidates
    case keys
    case open
    case sealed
    case counted
    case certified
    case appeals
    case closed

    /// The phase that follows; nil after the last.
    var next: Phase? {
        guard let index = Self.allCases.firstIndex(of: self) else { return nil }
        return Self.allCases.dropFirst(index + 1).first
    }

    /// Whether the vote is over, so that what was counted may be counted again.
    var isAfterVoting: Bool {
        switch self {
        case .called, .lists, .candidates, .keys, .open: false
        case .sealed, .counted, .certified, .appeals, .closed: true
        }
    }
}
