import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust
import VoterSnapshot
import Wording

/// Where the opening master lies, and where its passphrase comes from: a file or the person.
struct OpeningKeyOption: ParsableArguments {
    @Option(
        help: .words(SnapshotKeyWords.openingKeyHelp, value: ValueName.file), completion: .file(extensions: ["key"]))
    var openingKey: String?

    @Option(help: .words(SnapshotKeyWords.openingPassphraseHelp, value: ValueName.file), completion: .file())
    var openingPassphraseFile: String?

    /// The holder in the key file.
    static let holder = "opening"

    /// The opening master; `nil` when no file is named.
    ///
    /// - Throws: `Complaint`, `CanonicalError`, `TrustError`.
    func master(of kind: ElectionKind, asking: Asking) throws -> OpeningMaster? {
        guard let openingKey else {
            guard openingPassphraseFile == nil else { throw Complaint(.misuse, SnapshotKeyWords.noOpeningKey) }
            return nil
        }
        let file = try KeyFile(canonicalBytes: try SecretInput.contents(openingKey))
        guard file.holder == Self.holder else {
            throw Complaint(.misuse, SnapshotKeyWords.otherHolder(file: openingKey, holder: Self.holder))
        }
        guard file.kind == kind else { throw TrustError.otherKind(file.kind) }
        return try OpeningMaster(secret: try file.open(passphrase: try passphrase(asking)))
    }

    private func passphrase(_ asking: Asking) throws(Complaint) -> SecretBytes {
        var phrase =
            if let openingPassphraseFile {
                try SecretInput.file(openingPassphraseFile)
            } else {
                try SecretInput.typed(
                    CommonWords.passphrase(keys: SnapshotKeyWords.openingMaster), instead: "--opening-passphrase-file",
                    asking: asking)
            }
        return SecretBytes(taking: &phrase)
    }
}
