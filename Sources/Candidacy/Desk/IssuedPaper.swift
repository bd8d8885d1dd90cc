/// A paper that was issued, with what proves it.
package struct IssuedPaper: Hashable, Sendable {
    package let paper: CandidatePaper
    /// 32 random bytes of this paper alone.
    package let salt: [UInt8]
    package let seal: PaperSeal
    /// Its number in the ledger; `nil` until it is published.
    package let entry: Int?
    /// No newer paper took its place.
    package let isCurrent: Bool
}
