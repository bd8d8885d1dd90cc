package import ElectionModel

/// A candidacy as the register has it.
package struct CandidateEntry: Hashable, Sendable {
    package let id: CandidacyId
    /// Counts applications from 1; the ledger numbers them the same.
    package let number: Int
    package let receivedAt: Timestamp
    package let application: CandidateApplication
    package let life: CandidacyLife
}
