/// Where commitments to papers are published; an adapter speaks to the ledger.
package protocol CommitmentLedger: Sendable {
    /// Publishes commitments, all of them or none. What the ledger has already is answered with its number there.
    ///
    /// - Parameter commitments: in the order in which their papers were issued.
    /// - Returns: the numbers of the ledger's entries, one for each, in their order.
    func publish(_ commitments: [PaperCommitment]) async throws -> [Int]
}
