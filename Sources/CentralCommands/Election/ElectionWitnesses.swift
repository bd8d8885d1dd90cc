import Console
import ElectionModel
import Files
import Ledger
import Trust
import Wording

/// The witnesses of an election and their quorum, as the commission writes them down (C2SP tlog-policy, without a log).
struct ElectionWitnesses {
    /// None, and no quorum.
    static let none = ElectionWitnesses()

    /// Where each is, and under which key; by name.
    let witnesses: [(key: NoteKey, url: String?)]
    /// How many of them must cosign what is final.
    let quorum: Int
    /// The file, kept with the election: its addresses are nobody else's concern.
    let bytes: [UInt8]

    private init() { (witnesses, quorum, bytes) = ([], 0, []) }

    /// Reads the file.
    ///
    /// - Throws: `PolicyFault`; `Complaint` when it is a policy of another shape.
    init(bytes: [UInt8]) throws {
        let policy = try LedgerPolicy(bytes: bytes)
        witnesses = policy.witnesses.map { ($0.key, $0.url) }.sorted { $0.key.name < $1.key.name }
        for (key, _) in witnesses where TerminalId(rawValue: key.name) == nil {
            throw Complaint(.unsound, ElectionWords.witnessName(key.name))
        }
        // The one group is of all of them: genesis knows no other quorum.
        guard policy.logs.isEmpty, let name = policy.quorum,
            case .group(let threshold, let members)? = policy.member(name),
            Set(members) == Set(policy.witnesses.map(\.name)), 2 * threshold > members.count,
            Set(witnesses.map(\.key.name)).count == witnesses.count
        else { throw Complaint(.unsound, ElectionWords.witnessesUnequal) }
        quorum = threshold
        self.bytes = bytes
    }

    /// Reads a file that was named by a person.
    static func read(_ path: String) throws -> ElectionWitnesses {
        try ElectionWitnesses(bytes: try DurableFile.read(path, limit: LedgerPolicy.largestFile))
    }
}
