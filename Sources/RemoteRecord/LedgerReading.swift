import ElectionModel
import Sodium
import Trust

/// What the entries of a ledger establish that remote voting rests on: keys, definition, phase.
struct LedgerReading {
    let origin: String
    private(set) var size = 0
    private(set) var phase = ElectionPhase.called
    private(set) var book: CertificateBook?
    private(set) var definition: ElectionDefinition?
    private(set) var logKey: VerifyingKey?
    private var lastHash = String(repeating: "0", count: 64)
    private var lastTime = Timestamp(milliseconds: 0)

    init(origin: String) { self.origin = origin }

    /// Takes the next entry.
    ///
    /// - Parameters:
    ///   - entry: the entry.
    ///   - body: what it says.
    ///   - leaf: its leaf hash.
    ///   - folder: where the definition lies.
    /// - Throws: `RecordRefusal`.
    mutating func take(
        _ entry: PublishedEntry, _ body: CanonicalValue, leaf: [UInt8], _ folder: RecordFolder
    ) throws(RecordRefusal) {
        guard entry.seq == size, entry.prevHash == lastHash, entry.time >= lastTime else {
            throw .entry(size, .chain)
        }
        if size == 0 {
            guard entry.type == SignedStatement.genesis.rawValue else { throw .entry(0, .genesis) }
            try begin(body, folder)
        }
        guard let statement = SignedStatement(rawValue: entry.type),
            statement.context == SignedStatement.genesis.context,
            let book, entry.election == book.election
        else { throw .entry(size, .entries) }
        let verdict = book.verdict(
            on: entry.signature, content: entry.content(of: body), as: statement, by: entry.keyId, in: entry.role,
            at: entry.time)
        guard case .good = verdict else { throw .entry(size, .entries) }
        try establish(statement, body, folder)
        size += 1
        lastHash = Hex.encode(leaf)
        lastTime = entry.time
    }

    private mutating func establish(
        _ statement: SignedStatement, _ body: CanonicalValue, _ folder: RecordFolder
    ) throws(RecordRefusal) {
        do {
            switch statement {
            case .genesis: guard size == 0 else { throw RecordRefusal.entry(size, .genesis) }
            case .keyAdd: try book?.add(RoleCertificate(canonicalBytes: body.object("certificate").encoded()))
            case .keyRevoke: try book?.add(Revocation(canonicalBytes: body.object("revocation").encoded()))
            case .phase:
                let (from, to): (ElectionPhase, ElectionPhase) = (try body.raw("from"), try body.raw("to"))
                guard from == phase, to == phase.next else { throw RecordRefusal.entry(size, .lifeCycle) }
                phase = to
            case .ballotDefinition: try takeOptions(body, folder)
            default: break
            }
        } catch {
            throw (error as? RecordRefusal) ?? .entry(size, .certificates)
        }
    }

    /// The definition that is in force from here on. By which applications its options stand there, and in which order, the
    /// ledger and every verifier check; here it must be the same election.
    private mutating func takeOptions(_ body: CanonicalValue, _ folder: RecordFolder) throws {
        let hash = try body.object("definition").digest("sha256")
        let named = try ElectionDefinition(canonicalBytes: folder.blob(hash))
        let contests = try body.array("contests").map { try $0.value("contest", as: ContestId.self) }
        let options = contests.map { ($0, named.contest($0)?.options ?? []) }
        guard [.candidates, .keys].contains(phase),
            definition?.with(options: Dictionary(options) { first, _ in first }) == named
        else { throw RecordRefusal.entry(size, .lifeCycle) }
        definition = named
    }

    private mutating func begin(_ body: CanonicalValue, _ folder: RecordFolder) throws(RecordRefusal) {
        do {
            let hash = try body.object("definition").digest("sha256")
            let definition = try ElectionDefinition(canonicalBytes: folder.blob(hash))
            let kind: ElectionKind = try body.raw("kind")
            guard try body.string("origin") == origin, kind == definition.kind,
                origin == SignedStatement.checkpoint.context + definition.election.rawValue
            else { throw RecordRefusal.entry(0, .genesis) }
            var book = CertificateBook(
                roots: try RootPolicy(canonicalBytes: body.object("roots").encoded()), election: definition.election,
                kind: kind)
            for value in try body.array("certificates") {
                try book.add(RoleCertificate(canonicalBytes: value.encoded()))
            }
            logKey = book.certificates.first { $0.role == .log }?.signKey
            self.book = book
            self.definition = definition
        } catch {
            throw (error as? RecordRefusal) ?? .entry(0, .genesis)
        }
    }
}
