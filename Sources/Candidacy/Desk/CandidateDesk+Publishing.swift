import ElectionModel
import Persistence
import Trust

extension CandidateDesk {
    /// Publishes commitments to all papers that do not stand in the ledger yet, in the order in which they were issued.
    ///
    /// It may be repeated after a kill at any instant: what the ledger has is not published twice. Where the ledger does
    /// not take one candidacy's papers, those of the others are published all the same.
    /// - Returns: how many papers were published.
    /// - Throws: what the ledger threw first; `StoreError`, ``CandidateRegisterError/damaged(_:)``.
    @discardableResult
    package func publish() async throws -> Int {
        let waiting = try await unpublished()
        guard !waiting.isEmpty else { return 0 }
        do {
            return try await publish(waiting)
        } catch {
            let applications = Set(waiting.map(\.commitment.application)).sorted()
            guard applications.count > 1 else { throw error }
            for application in applications {
                _ = try? await publish(waiting.filter { $0.commitment.application == application })
            }
            throw error
        }
    }

    private typealias Waiting = (place: Int, commitment: PaperCommitment)

    private func unpublished() async throws -> [Waiting] {
        try await register.store.read { transaction in
            try transaction.rows("SELECT place, number, sealed FROM candidate_paper WHERE entry IS NULL ORDER BY place")
                .map { (place: try $0.int("place"), commitment: try shelved($0).commitment) }
        }
    }

    private func publish(_ papers: [Waiting]) async throws -> Int {
        let entries = try await ledger.publish(papers.map(\.commitment))
        try await register.store.write { transaction in
            for (paper, entry) in zip(papers, entries) {
                try transaction.run("UPDATE candidate_paper SET entry = \(entry) WHERE place = \(paper.place)")
            }
        }
        return entries.count
    }
}
