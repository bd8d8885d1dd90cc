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
        let desk = try await ActDesk(self)
        let receipt = try await desk.publish(
            type, try await body(desk.ledger), documents: documents, dryRun: dryRun)
        desk.answer(type, receipt)
    }
}
