/// What a board remembers. Each has one value of at most ``FlashJournal/longestValue`` bytes.
package enum JournalKey: UInt8, CaseIterable, Sendable {
    /// ``BootState``.
    case boot = 1
    /// ``ServiceState``.
    case service = 2
    /// The account of blank ballots, and the print jobs that were there.
    case printing = 3
}
