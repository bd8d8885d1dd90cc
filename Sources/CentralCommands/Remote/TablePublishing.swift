import BallotCrypto
import Console
import ElectionModel
import Files
import Ledger
import Sodium
import Wording

/// Brings what lies on the trustees' table into the ledger: the manifest first, then the messages by their kinds.
///
/// What the ledger has already is the same statement and is not taken twice, so the command may be repeated.
struct TablePublishing {
    private static let largest = 1 << 20

    let table: String
    let election: ElectionId
    let key: SigningKey

    /// The statements, in the order in which the ledger takes them.
    ///
    /// - Throws: `Complaint` for a file that is no message, `DurableFileError`, `CanonicalError`.
    func submissions() throws -> [Submission] {
        var found: [(type: EntryType, body: CanonicalValue)] = []
        for name in try DurableFile.names(inFolder: table) {
            if name == "manifest.json" {
                found.append((.remoteManifest, try CanonicalValue.parseCanonical(read(name))))
            } else if name.hasSuffix(".msg"), !name.hasPrefix(".") {
                let bytes = try read(name)
                guard
                    let type = try? RecordFields(bytes).fields.first.flatMap({ String(validating: $0, as: UTF8.self) })
                        .flatMap(EntryType.init(rawValue:))
                else { throw Complaint(.unsound, RemoteWords.noMessage(file: name)) }
                found.append((type, ["v": 1, "message": .string(Base64.encode(bytes))]))
            }
        }
        guard !found.isEmpty else { throw Complaint(.missing, RemoteWords.nothingThere) }
        return EntryType.allCases.flatMap { type in
            found.filter { $0.type == type }
                .map { Submission(election: election, type: type, body: $0.body, key: key) }
        }
    }

    private func read(_ name: String) throws -> [UInt8] {
        try DurableFile.read("\(table)/\(name)", limit: Self.largest, followingLinks: false)
    }
}
