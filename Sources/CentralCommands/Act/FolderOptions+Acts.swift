import CommandBase
import Console
import ElectionModel
import Ledger

extension FolderOptions {
    /// Publishes an act of the commission in the ledger, and answers.
    ///
    /// - Parameters:
    ///   - type: what it is.
    ///   - documents: what the body refers to; kept beside the ledger.
    ///   - dryRun: whether to check only.
    ///   - body: makes the body for the ledger as it stands.
    /// - Throws: `LedgerError`, `Complaint`.
    func publish(
        _ type: EntryType, documents: [[UInt8]] = [], dryRun: Bool,
        _ body: (LedgerWriter) async throws -> CanonicalValue
    ) async throws {
        let folder = try commission()
        let passphrase = try passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        let act = Submission(
            election: folder.definition.election, type: type, body: try await body(ledger),
            key: try await folder.commissionKey(for: ledger, passphrase: passphrase))
        try await ledger.check([act])
        var receipt: Receipt?
        if !dryRun {
            try confirm(ActWords.question)
            receipt = try await ledger.append([act], documents: documents).first
        }
        answer.give(
            "act",
            [
                "type": .string(type.rawValue), "seq": receipt.map { .int($0.seq) } ?? .null,
                "leafHash": receipt.map { .string($0.leafHash) } ?? .null, "dryRun": .bool(dryRun),
            ]
        ) { [receipt.map { LedgerWords.appended($0) } ?? .wouldTake(type)] }
    }
}
