/// Follows what remote voting adds to a ledger, message by message, and checks V1 to V30 (RECORD-remote.md, section 11).
///
/// A message that breaks a rule is noted and, where it can be, taken as if it were good, so that one fault is told once.
struct RemoteAudit {
    let findings = RemoteFindings()
    /// Whether proofs and voters' signatures are checked; those that the observer verified before are not again.
    var areProofsChecked = true

    /// The newest attempt at a key, which is the one that counts.
    var attempt: KeyAttempt?
    var roll = RemoteRoll(styleCount: 0)
    /// nil as long as the trustees are at work, and where their record gives no key.
    var keys: ElectionKeys?
    /// Whether the keys were asked for, so that the trustees' record and the roll are complete.
    var isClosed = false

    var voters: [Pseudonym: RemoteVoter] = [:]
    /// How many voters of each style were authorised.
    var authorised: [Int] = []
    var ballots: [Digest: PublishedBallot] = [:]
    var ballotIds: Set<Pseudonym> = []
    var components = ComponentPrints()
    /// Promises that are not kept yet: until when, and where they stand.
    var promises: [Digest: (deadline: UInt64, place: Place)] = [:]
    /// How many ballots were challenged.
    var challenged = 0
    var waiting = WaitingClaims()
    /// How many ballots were read.
    var ballotCount = 0
    var voidCount = 0

    var units: [TallyUnit.Name: TallyUnit] = [:]
    /// The sums over the counted ballots of each style; nil before the tally begins.
    var counted: [CountedSums]?
    /// M of each trustee, for the drill before the opening and the one at the close.
    var drills: [DecryptionDrill: [Int: GroupElement]] = [:]

    var manifest: RemoteManifest? { attempt?.manifest }

    /// Checks an entry of remote voting.
    mutating func take(_ type: RemoteEntryType, _ body: JsonValue, _ context: RemoteContext) {
        if type == .manifest { return begin(body, context) }
        guard attempt != nil else {
            return findings.fail(.manifest, context.place, "it stands before any manifest")
        }
        let texts: [String]
        do {
            texts = try Self.messages(body, type)
        } catch {
            return findings.fail(.form, context.place, error.reason)
        }
        if type == .ballots { return takeBallots(texts, context) }
        for (number, text) in texts.enumerated() {
            var context = context
            if type.isBatch { context.place.message = number }
            guard let bytes = Base64.bytes(text.utf8) else {
                findings.fail(.form, context.place, "a message is not base64")
                continue
            }
            do {
                try take(type, bytes, context)
            } catch {
                findings.fail(error, context.place)
            }
        }
    }

    private mutating func take(
        _ type: RemoteEntryType, _ bytes: [UInt8], _ context: RemoteContext
    ) throws(RemoteFinding) {
        switch type {
        case .manifest, .ballots: break
        case .certificate, .commit, .reveal, .share, .complaint, .record:
            guard !isClosed else { throw RemoteFinding(type.check, "it stands behind the end of the key generation") }
            attempt?.take(type, bytes, context)
        case .roll:
            guard !isClosed, let attempt else { throw RemoteFinding(.roll, "it stands behind the end of the roll") }
            try roll.take(bytes, attempt)
        case .authorisation: try authorise(VoterAuthorisation(bytes), context)
        case .cast: try cast(BallotDecision(bytes, type.rawValue), context)
        case .challenge: try challenge(BallotDecision(bytes, type.rawValue), context)
        case .opening: try open(BallotOpening(bytes), context)
        case .promise: try promise(BallotPromise(bytes), context)
        case .void: try void(VoterVoid(bytes), context)
        case .aggregate: try aggregate(TallyAggregate(bytes), context)
        case .tallyShare: try share(TallyShare(bytes), context)
        case .tallyResult: try publish(TallyResult(bytes), context)
        }
    }

    /// A manifest: a new attempt at a key begins.
    private mutating func begin(_ body: JsonValue, _ context: RemoteContext) {
        guard !isClosed else {
            return findings.fail(.manifest, context.place, "it stands behind the end of the key generation")
        }
        do {
            let manifest = try RemoteManifest(body)
            attempt = KeyAttempt(manifest, bytes: body.canonicalBytes(), spent: attempt?.numbers ?? [])
            if roll.count > 0 { findings.fail(.roll, context.place, "the roll stands before the newest manifest") }
            roll = RemoteRoll(styleCount: manifest.styles.count)
            authorised = manifest.styles.map { _ in 0 }
            guard let definition = context.definition,
                let contradiction = manifest.contradiction(context.genesis, definition)
            else { return }
            findings.fail(.manifest, context.place, contradiction)
        } catch {
            findings.fail(.manifest, context.place, error.reason)
        }
    }

    /// The messages of a body, in base64.
    private static func messages(_ body: JsonValue, _ type: RemoteEntryType) throws(FormProblem) -> [String] {
        let what = "the body of '\(type.rawValue)'"
        guard type.isBatch else {
            let reader = try ObjectReader(body, what, "message", "v")
            try reader.requireVersion()
            return [try reader.string("message")]
        }
        let reader = try ObjectReader(body, what, "messages", "v")
        try reader.requireVersion()
        var texts: [String] = []
        for value in try reader.filledArray("messages") {
            guard case .string(let text) = value else { throw FormProblem("a message of \(what) is not a string") }
            texts.append(text)
        }
        return texts
    }

    /// The election's keys, when a message needs them for the first time; none where the trustees' record gives none.
    ///
    /// - Throws: a finding of the check, which cannot go on.
    mutating func requireKeys(_ context: RemoteContext, _ election: Digest, _ check: RemoteCheck) throws(RemoteFinding)
        -> ElectionKeys
    {
        close(context.genesis, context.place)
        guard let keys else { throw RemoteFinding(check, "there is no election key") }
        guard election == keys.digest else { throw RemoteFinding(check, RemoteCheck.identity.fault) }
        return keys
    }

    /// Ends the key generation.
    mutating func close(_ genesis: GenesisBody, _ place: Place) {
        guard !isClosed else { return }
        isClosed = true
        keys = attempt?.close(rollRoot: roll.root, rootKeys: genesis.roots.fingerprint, place)
        tellAttempt()
        guard keys == nil else { return }
        findings.block(
            RemoteCheck.allCases.filter { $0.rawValue > RemoteCheck.keys.rawValue && $0 != .roll && $0.absence == nil },
            "the trustees' record gives no election key")
    }

    /// Tells what was found in the attempt that counts.
    func tellAttempt() {
        for (finding, place) in attempt?.findings ?? [] { findings.fail(finding, place) }
    }

    /// Checks what waits.
    mutating func settle() {
        guard let keys else { return }
        for (finding, place) in waiting.check(key: keys.key.bytes) { findings.fail(finding, place) }
    }
}
