import BallotCrypto
import ElectionModel
import Sodium
import Trust

/// What the messages of remote voting establish, entry by entry, each checked when it comes.
struct RemoteReading: Sendable {
    /// When a ledger takes what (`Audit/RECORD-remote.md`, section 10).
    static let phases: [SignedStatement: Set<ElectionPhase>] = [
        .remoteManifest: [.keys], .trusteeCertificate: [.keys], .keyCommit: [.keys], .keyReveal: [.keys],
        .keyShare: [.keys], .keyComplaint: [.keys], .keyRecord: [.keys], .roll: [.keys],
        .voterAuthorisation: [.open], .ballots: [.open], .ballotCast: [.open], .ballotChallenge: [.open],
        .ballotOpening: [.open], .ballotPromise: [.open], .voterVoid: [.open, .sealed],
        .tallyShare: [.keys, .open, .sealed], .tallyAggregate: [.sealed], .tallyResult: [.sealed],
    ]

    let manifest: RemoteManifest
    let trustees: TrusteeCount
    let base: BaseHash
    /// The fingerprint of the roots, as E binds it.
    let rootKeys: Digest
    /// What may be voted in each district's style.
    let styles: [DistrictId: BallotStyle]

    // The key generation.
    var certificates: [TrusteeCertificate] = []
    var commitments: [KeyCommitment] = []
    var reveals: [KeyReveal] = []
    var shares: Set<[Int]> = []
    var agreed: Set<Int> = []
    var keys: ElectionKeys?
    /// The numbers of attempts that failed.
    let spent: SpentNumbers

    // The roll, and E once nothing of both changes any more.
    var roll: [[UInt8]: RolledVoter] = [:]
    var rollTree = MerkleRoot()
    var lastPseudonym: [UInt8] = []
    var voters: [DistrictId: Int] = [:]
    var context: ElectionContext?
    var drills: [DecryptionDrill: Set<Int>] = [:]

    // The box.
    var ballots: [Digest: BoxedBallot] = [:]
    var ballotIds: Set<[UInt8]> = []
    var points: Set<PointName> = []
    var promises: [(promise: BallotPromise, seq: Int)] = []
    var aggregates: [TallyUnit: [UInt8]] = [:]
    var hasTallyShares = false

    /// Begins with a manifest.
    ///
    /// - Parameters:
    ///   - body: the manifest.
    ///   - seq: the number of its entry.
    ///   - ledger: what stands before it.
    ///   - failed: the attempt that ends here, if there is one.
    /// - Throws: `RecordRefusal.message`, V2.
    init(manifest body: CanonicalValue, at seq: Int, in ledger: LedgerReading, after failed: RemoteReading?)
        throws(RecordRefusal)
    {
        let bytes = body.encoded()
        guard let manifest = try? RemoteManifest(canonicalBytes: bytes), let definition = ledger.definition,
            manifest.fits(definition, hash: Hex.encode(SHA256.hash(definition.canonicalBytes))),
            let trustees = try? TrusteeCount(all: manifest.trustees, needed: manifest.threshold),
            let roots = ledger.book?.roots, let fingerprint = try? Hex.decode(roots.fingerprint),
            let rootKeys = try? Digest(fingerprint), let styles = try? manifest.ballotStyles()
        else { throw .message(seq, .manifest) }
        spent = failed.map { $0.spent.adding($0) } ?? SpentNumbers()
        self.manifest = manifest
        self.trustees = trustees
        base = BaseHash(trustees: trustees, manifest: bytes)
        self.rootKeys = rootKeys
        self.styles = styles
    }

    /// Takes the next message or batch.
    ///
    /// - Throws: `RecordRefusal`, with the check that it fails.
    mutating func take(
        _ statement: SignedStatement, _ body: CanonicalValue, at entry: PublishedEntry, _ ledger: LedgerReading
    ) throws(RecordRefusal) {
        do throws(RecordFault) {
            switch statement {
            case .roll: try takeRoll(Self.messages(of: body))
            case .ballots: try takeBallots(Self.messages(of: body), time: entry.time)
            default:
                let message = try Self.message(in: body)
                switch statement {
                case .trusteeCertificate, .keyCommit, .keyReveal, .keyShare, .keyComplaint, .keyRecord:
                    try takeKeyMessage(statement, message, at: entry.time, ledger)
                case .voterAuthorisation: try takeAuthorisation(message, at: entry.time, ledger)
                case .ballotCast: try takeDecision(.cast, message)
                case .ballotChallenge: try takeDecision(.challenge, message)
                case .ballotOpening: try takeOpening(message)
                case .ballotPromise: try takePromise(message, at: entry, ledger)
                case .voterVoid: try takeVoid(message, at: entry.time, ledger)
                case .tallyShare: try takeShare(message, in: ledger.phase)
                case .tallyAggregate: try takeAggregate(message)
                default: break
                }
            }
        } catch { throw .message(entry.seq, error.check) }
    }

    /// Looks, when a phase begins, whether it may.
    ///
    /// - Throws: `RecordRefusal`.
    mutating func enter(_ phase: ElectionPhase, at seq: Int) throws(RecordRefusal) {
        switch phase {
        case .open:
            guard freeze() != nil else { throw .message(seq, .electionKey) }
            guard drills[.opening, default: []].count >= trustees.needed else { throw .message(seq, .drills) }
        case .sealed:
            for (promise, made) in promises {
                guard let ballot = ballots[promise.tracker] else { throw .message(made, .boxTimes) }
                guard ballot.isInTime(for: promise) else { throw .message(made, .inclusion) }
            }
        default: break
        }
    }

    /// E: from here on keys and roll stay as they are. `nil` while there is no key.
    mutating func freeze() -> ElectionContext? {
        if let context { return context }
        guard let keys, agreed.count == trustees.all, let rollRoot = try? Digest(rollTree.value) else { return nil }
        context = ElectionContext(base: base, keys: keys, rollRoot: rollRoot, rootKeys: rootKeys)
        return context
    }

    /// The units that are tallied: those of districts whose roll reaches the floor.
    var units: [TallyUnit] { manifest.units.filter { voters[$0.district, default: 0] >= manifest.floor } }

    private static func message(in body: CanonicalValue) throws(RecordFault) -> [UInt8] {
        guard (try? body.check(members: ["message", "v"])) != nil, (try? body.int("v")) == 1,
            let text = try? body.string("message"), let bytes = try? Base64.decode(text)
        else { throw RecordFault(.form) }
        return bytes
    }

    private static func messages(of body: CanonicalValue) throws(RecordFault) -> [[UInt8]] {
        guard (try? body.check(members: ["messages", "v"])) != nil, (try? body.int("v")) == 1,
            let values = try? body.array("messages"), !values.isEmpty
        else { throw RecordFault(.form) }
        var messages: [[UInt8]] = []
        for value in values {
            guard case .string(let text) = value, let bytes = try? Base64.decode(text) else { throw RecordFault(.form) }
            messages.append(bytes)
        }
        return messages
    }
}
