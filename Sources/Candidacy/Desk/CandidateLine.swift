package import ElectionModel

/// A candidacy in the list of those that the commission works on. No personal number.
package struct CandidateLine: Hashable, Sendable {
    package let id: CandidacyId
    package let number: Int
    package let contest: ContestId
    package let nomination: Nomination
    /// As a register stated it; `nil` while none has.
    package let name: String?
    package let stage: CandidacyStage
    /// The next deadline: of the first body that has not answered, or the calendar's last day of registration. `nil` once
    /// it is decided.
    package let due: Timestamp?
    package let warning: DueWarning?
    /// What waits for a second member.
    package let proposal: OpenProposal?
    /// Papers that do not stand in the ledger yet.
    package let unpublished: Int
}
