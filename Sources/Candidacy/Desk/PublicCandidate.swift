package import ElectionModel

/// What everybody may know of a candidacy.
package struct PublicCandidate: Hashable, Sendable {
    /// Of the application in the ledger, from 1.
    package let number: Int
    package let contest: ContestId
    package let nomination: Nomination
    /// As a register stated it; `nil` while none has.
    package let name: String?
    package let stage: CandidacyStage
    /// The day on which it came to this.
    package let since: CivilDate
    /// The ledger's entries about it, in their order.
    package let entries: [Int]
}
