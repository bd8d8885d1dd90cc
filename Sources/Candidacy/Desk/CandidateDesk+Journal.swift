import ElectionModel
import Persistence
import Trust

extension CandidateDesk {
    /// What was done and who looked, in order.
    ///
    /// Whether nothing is missing or changed is for ``ClerkBook/firstFault(in:)``, which wants all of it.
    /// - Parameter id: of the candidacy; all of it where `nil`.
    /// - Throws: ``CandidateRegisterError/damaged(_:)``; `StoreError`.
    package func journal(about id: CandidacyId?) async throws -> [DeskEntry] {
        try await register.store.read { try journal(about: id, $0) }
    }

    func journal(about id: CandidacyId?, _ transaction: borrowing Transaction) throws -> [DeskEntry] {
        let rows =
            try id.map {
                try transaction.rows(
                    "SELECT entry FROM candidate_journal WHERE candidacy = \($0.rawValue) ORDER BY seq")
            } ?? transaction.rows("SELECT entry FROM candidate_journal ORDER BY seq")
        return try rows.map(Self.entry)
    }

    /// Writes a line of the journal.
    ///
    /// - Parameter clerk: who acted; `nil` for what the program did by itself.
    func note(
        _ word: DeskWord, _ deed: CandidacyDeed? = nil, about id: CandidacyId, by clerk: Clerk?, at now: Timestamp,
        in transaction: borrowing Transaction
    ) throws {
        let last = try transaction.first("SELECT entry FROM candidate_journal ORDER BY seq DESC LIMIT 1").map(
            Self.entry)
        let entry = DeskEntry(
            after: last, of: register.definition, time: now, member: clerk?.member, word: word, deed: deed,
            candidacy: id, by: clerk?.key ?? signer)
        try transaction.run(
            """
            INSERT INTO candidate_journal (seq, candidacy, entry) \
            VALUES (\(entry.seq), \(id.rawValue), \(entry.canonicalBytes))
            """)
    }

    private static func entry(_ row: ResultRow) throws -> DeskEntry {
        guard let entry = try? DeskEntry(canonicalBytes: try row.bytes("entry")) else {
            throw CandidateRegisterError.damaged(CandidateSchema.journal)
        }
        return entry
    }
}
