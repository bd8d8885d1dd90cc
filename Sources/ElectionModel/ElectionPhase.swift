/// The phases of an election's ledger, in their order.
package enum ElectionPhase: String, Sendable, CaseIterable, Comparable {
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

    package static func < (a: ElectionPhase, b: ElectionPhase) -> Bool { a.order < b.order }

    /// The phase that follows, or `nil` after the last.
    package var next: ElectionPhase? { Self.allCases.first { $0.order == order + 1 } }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
