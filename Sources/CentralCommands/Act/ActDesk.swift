import CommandBase
import Console
import ElectionModel
import Ledger
import Sodium
import Trust
import Wording

/// Where acts of the commission are published: its ledger, and the key with which it submits.
struct ActDesk {
    let folder: CommissionFolder
    let ledger: LedgerWriter
    let key: SigningKey
    private let options: FolderOptions

    /// Opens the ledger, with the passphrase of the commission's keys.
    init(_ options: FolderOptions) async throws {
        self.options = options
        folder = try options.commission()
        let passphrase = try options.passphrase()
        ledger = try await folder.ledger(passphrase: passphrase)
        key = try await folder.commissionKey(for: ledger, passphrase: passphrase)
    }

    /// The certificate of the key.
    ///
    /// - Throws: `Complaint` when the ledger has none.
    func certificate() async throws -> RoleCertificate {
        let certificates = await ledger.state.book?.certificates ?? []
        guard
            let certificate = certificates.first(where: { $0.role == .commission && $0.signKey == key.verifyingKey })
        else { throw Complaint(.missing, KeysWords.noCommissionKey) }
        return certificate
    }

    /// Publishes an act, after asking.
    ///
    /// - Parameters:
    ///   - type: what it is.
    ///   - body: what it says.
    ///   - documents: what the body refers to; kept beside the ledger.
    ///   - dryRun: whether to check only.
    /// - Returns: where it stands now; `nil` in a dry run.
    /// - Throws: `LedgerError`, `Complaint`.
    func publish(
        _ type: EntryType, _ body: CanonicalValue, documents: [[UInt8]] = [], dryRun: Bool
    ) async throws -> Receipt? {
        let act = Submission(election: folder.definition.election, type: type, body: body, key: key)
        try await ledger.check([act])
        guard !dryRun else { return nil }
        try options.confirm(ActWords.question)
        return try await ledger.append([act], documents: documents).first
    }

    /// Answers the command.
    ///
    /// - Parameters:
    ///   - receipt: where the act stands; `nil` in a dry run.
    ///   - more: what else the answer has.
    func answer(_ type: EntryType, _ receipt: Receipt?, _ more: [String: CanonicalValue] = [:]) {
        let members: [String: CanonicalValue] = [
            "type": .string(type.rawValue), "seq": receipt.map { .int($0.seq) } ?? .null,
            "leafHash": receipt.map { .string($0.leafHash) } ?? .null, "dryRun": .bool(receipt == nil),
        ]
        options.answer.give("act", members.merging(more) { first, _ in first }) {
            [receipt.map { LedgerWords.appended($0) } ?? .wouldTake(type)]
        }
    }
}
