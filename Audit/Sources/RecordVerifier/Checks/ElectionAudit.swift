/// Follows an election entry by entry and checks what each may say at that point.
///
/// An entry that breaks a rule is noted and then taken as if it were good, so that one fault is told once.
struct ElectionAudit {
    /// The checks that cannot go on from an entry that cannot be read; what entry 0 says stays known.
    static func dependents(of entry: Int) -> [CheckName] {
        let all: [CheckName] = [
            .chain, .certificates, .signatures, .lifeCycle, .blobs, .lists, .snapshots, .protocols, .results,
            .completeness, .decisions, .witnesses, .timeStamp,
        ]
        return entry == 0 ? all + [.genesis, .definition] : all
    }

    let folder: any LedgerSource
    let findings: Findings
    /// The roots' fingerprint that the observer was told; nil when none was given.
    let expectedFingerprint: Digest?

    var election: String?
    var genesis: GenesisBody?
    /// The definition in force.
    var definition: ElectionDefinition?
    var keys = KeyRegister()
    var phase = Phase.called
    var list: ListCommitment?
    var snapshots: [String: IssuedSnapshot] = [:]
    var tallies: [String: ContestTally] = [:]
    /// The applications of candidates, by their numbers from 1 on.
    var applications: [Application] = []
    /// Whether remote voting has a manifest, which rests on the definition.
    var hasRemoteManifest = false
    /// How many ballots each station had handed out by its newest turnout.
    var turnout: [String: Int64] = [:]
    /// The time of the newest turnout.
    var turnoutTime: Int64 = 0
    /// What a decision has ordered to be counted again, until its new protocol is there.
    var recounts: Set<CountedUnit> = []
    /// The number of the entry by which the result was certified.
    var certified: Int?
    /// The number of the entry by which the time of appeals began.
    var appealed: Int?
    /// The number of the entry that says that the quorum of witnesses was missed.
    var quorumMissed: Int?

    /// What follows remote voting; nil where that was not asked for.
    var remote: RemoteAudit?

    /// Whether submitters' signatures are checked; those of entries that the observer verified before are not again.
    var areSignaturesChecked = true

    private(set) var count = 0
    /// The highest time so far, in milliseconds since 1970 UTC.
    private(set) var lastTime: Int64?
    private var lastHash = Digest.zero
    private let submissions = RepeatedSubmissions()

    init(folder: any LedgerSource, findings: Findings, expectedFingerprint: Digest?) {
        self.folder = folder
        self.findings = findings
        self.expectedFingerprint = expectedFingerprint
    }

    /// Checks the next entry.
    ///
    /// - Parameters:
    ///   - prepared: the entry.
    ///   - place: where it lies.
    mutating func take(_ prepared: PreparedEntry, at place: Place) {
        defer {
            count += 1
            lastHash = prepared.leaf
        }
        let entry: LedgerEntry
        switch prepared.content {
        case .success(let read): entry = read
        case .failure(let problem):
            var place = place
            place.offset = place.offset.map { $0 + problem.offset }
            findings.fail(.entries, place, problem.reason)
            findings.block(Self.dependents(of: count), "entry \(count) cannot be read")
            blockRemote("entry \(count) cannot be read")
            return
        }
        checkEnvelope(entry, place)
        submissions.add(prepared.submission, entry: count)
        if entry.prevHash != lastHash {
            findings.fail(.chain, place, "'prevHash' is not the hash of entry \(count - 1)")
        }
        let body = body(of: entry, place)
        if count == 0 { begin(entry, body, place) }
        checkSignature(entry, provenBy: prepared.provenBy, place)
        if count > 0, let type = RemoteEntryType(rawValue: entry.type) { return takeRemote(type, entry, body, place) }
        checkLifeCycle(entry, place)
        if let body { apply(entry, body, place) }
    }

    /// Checks what must hold when no entry is left.
    mutating func finish() {
        if count == 0 {
            findings.fail(.genesis, Place(), "the ledger is empty")
            findings.block(Self.dependents(of: 0), "the ledger is empty")
        }
        do {
            for (entry, first) in try submissions.repeated(atMost: CheckState.limit) {
                findings.fail(.entries, Place(entry: entry), "its submitter used its 'idem' before, in entry \(first)")
            }
        } catch {
            findings.block([.entries], "no room for a large file beside the ledger: \(error.reason)")
        }
        remote?.finish(phase, time: lastTime ?? 0, findings)
    }

    private mutating func checkEnvelope(_ entry: LedgerEntry, _ place: Place) {
        if entry.election != election ?? entry.election {
            findings.fail(.entries, place, "it is of another election: '\(entry.election)'")
        }
        election = election ?? entry.election
        if entry.seq != count { findings.fail(.entries, place, "'seq' is \(entry.seq) instead of \(count)") }
        if !entry.time.isMultiple(of: 1000) { findings.fail(.entries, place, "'time' is not a whole second") }
        if let lastTime, entry.time < lastTime {
            findings.fail(.entries, place, "'time' lies before that of entry \(count - 1)")
        }
        lastTime = max(entry.time, lastTime ?? entry.time)
    }

    /// The body, from the entry or from its blob; nil when it cannot be read, which is noted.
    private func body(of entry: LedgerEntry, _ place: Place) -> JsonValue? {
        switch entry.content {
        case .inline(let body): return body
        case .blob(let reference):
            let type = EntryType(rawValue: entry.type)
            let blocked = (type.map { [$0.check] + $0.dependents }) ?? []
            let reason = "the body of entry \(count) is not there"
            guard let bytes = blob(reference, for: place) else {
                findings.block(blocked, reason)
                return nil
            }
            let blobPlace = Place(path: reference.path, entry: place.entry)
            do {
                let value = try CanonicalParser.parse(bytes)
                if case .object = value { return value }
                findings.fail(.entries, blobPlace, "the body is not an object")
            } catch {
                findings.fail(
                    .entries, Place(path: reference.path, entry: place.entry, offset: error.offset),
                    "the body is not canonical JSON: \(error.reason)")
            }
            findings.block(blocked, reason)
            return nil
        }
    }

    /// The bytes of a document that an entry refers to; nil when it is not there as it should be, which is noted.
    func blob(_ reference: BlobReference, for place: Place) -> [UInt8]? {
        let blobPlace = Place(path: reference.path, entry: place.entry)
        guard reference.size <= BlobReference.byteLimit else {
            findings.fail(.blobs, blobPlace, "is said to have \(reference.size) bytes, more than any document")
            return nil
        }
        do {
            let bytes = try folder.read(reference.path, atMost: BlobReference.byteLimit)
            guard bytes.count == reference.size else {
                findings.fail(.blobs, blobPlace, "has \(bytes.count) bytes instead of \(reference.size)")
                return nil
            }
            guard Digest.of(bytes) == reference.hash else {
                findings.fail(.blobs, blobPlace, "has another hash than its name says")
                return nil
            }
            return bytes
        } catch {
            findings.fail(.blobs, blobPlace, error.reason)
            return nil
        }
    }

    private func checkSignature(_ entry: LedgerEntry, provenBy proven: SigningKey?, _ place: Place) {
        guard let key = keys.key(entry.keyId) else {
            findings.fail(.signatures, place, "key \(entry.keyId) was not certified")
            return
        }
        // Nearly always it holds, and then nothing more is to be asked.
        if !keys.stands(entry.keyId, as: entry.role, at: entry.time) {
            findings.fail(.signatures, place, keys.weakness(of: entry.keyId, as: entry.role))
        }
        if areSignaturesChecked, key != proven, !key.verifies(entry.signature, over: entry.signedText) {
            findings.fail(.signatures, place, "'sig' does not verify under key \(entry.keyId)")
        }
    }

    private func checkLifeCycle(_ entry: LedgerEntry, _ place: Place) {
        guard let type = EntryType(rawValue: entry.type) else {
            findings.fail(.lifeCycle, place, "there is no type '\(entry.type)'")
            return
        }
        if entry.role != type.role.rawValue {
            findings.fail(.lifeCycle, place, "'\(entry.type)' is for the \(type.role.rawValue), not '\(entry.role)'")
        }
        if type == .genesis {
            if count > 0 { findings.fail(.lifeCycle, place, "genesis stands only at the beginning") }
        } else if count == 0 {
            findings.fail(.lifeCycle, place, "the first entry is not genesis")
        } else if !type.phases.contains(phase) {
            findings.fail(.lifeCycle, place, "'\(entry.type)' does not belong in the phase '\(phase.rawValue)'")
        }
    }

    private mutating func apply(_ entry: LedgerEntry, _ body: JsonValue, _ place: Place) {
        // Steps are followed even without genesis, which they do not need.
        guard let type = EntryType(rawValue: entry.type), type == .phase || genesis != nil else { return }
        do throws(FormProblem) {
            switch type {
            case .genesis: break
            case .keyAdd: try addKey(body, place)
            case .keyRevoke: try revokeKey(entry, body, place)
            case .phase: try step(body, place)
            case .listCommitment: try commitList(body, place)
            case .snapshotIssue: try issueSnapshot(body, place)
            case .snapshotDelta: try correctSnapshot(body, place)
            case .stationProtocol: try fileProtocol(entry, body, place)
            case .result: try publish(body, place, seq: Int64(count))
            case .decision: try decide(body, place)
            case .audit: try report(body, place)
            case .quorumMissed: try missQuorum(entry, body, place)
            case .candidateApplication: try apply(application: body)
            case .candidateConclusion: try conclude(body)
            case .candidateDecision: try register(body)
            case .ballotDefinition: try define(ballots: body, place)
            case .turnout: try count(turnout: body, at: entry.time)
            case .firmwareList: try Self.check(firmware: body)
            }
        } catch {
            findings.fail(type.check, place, error.reason)
        }
    }
}
