package import ElectionModel
import Sodium
import Trust

extension LedgerState {
    /// Checks the next entry and takes it in.
    ///
    /// - Parameters:
    ///   - entry: the entry; its `seq`, `prevHash` and `time` must continue the chain.
    ///   - body: the value of its body, from the entry or from its blob.
    ///   - leaf: the entry's leaf hash, 32 bytes.
    ///   - definition: the election's definition, needed for genesis.
    /// - Throws: `LedgerError.refused`; the state is then unchanged.
    package mutating func apply(
        _ entry: LedgerEntry, body: CanonicalValue, leaf: [UInt8], definition: ElectionDefinition? = nil
    ) throws(LedgerError) {
        do {
            try take(entry, body: body, definition: definition)
        } catch {
            // Every step checks before it changes anything; only genesis sets what its own check then needs.
            if size == 0 { self = LedgerState() }
            switch error {
            case let error as LedgerError: throw error
            case let error as TrustError: throw .refused("\(error)")
            default: throw .refused("the body of \(entry.type.rawValue) is not as it should be: \(error)")
            }
        }
        size += 1
        lastHash = Hex.encode(leaf)
        lastTime = entry.time
        submissions["\(entry.keyId)/\(entry.idem)"] = entry.signature
    }

    private mutating func take(
        _ entry: LedgerEntry, body: CanonicalValue, definition: ElectionDefinition?
    ) throws {
        guard entry.seq == size, entry.prevHash == lastHash, entry.time >= lastTime,
            entry.time.milliseconds.isMultiple(of: 1000)
        else { throw LedgerError.refused("entry \(entry.seq) does not continue the chain") }
        guard submissions["\(entry.keyId)/\(entry.idem)"] == nil else {
            throw LedgerError.idempotencyKeyTaken(entry.idem)
        }
        guard entry.role == entry.type.role else {
            throw LedgerError.refused("role \(entry.role.rawValue) may not submit \(entry.type.rawValue)")
        }
        try body.check(members: entry.type.bodyMembers)
        guard try body.int("v") == 1 else { throw CanonicalError.member("v", expected: "1") }
        if entry.type == .genesis {
            try takeGenesis(entry, body: body, definition: definition)
        } else {
            guard entry.type.isAccepted(in: phase), size > 0 else {
                throw LedgerError.refused("\(entry.type.rawValue) is not accepted in the phase \(phase.rawValue)")
            }
        }
        let certificate = try submitter(of: entry)
        switch entry.type {
        case .genesis: break
        case .keyAdd: try takeKey(body)
        case .phase: try takePhase(body)
        case .listCommitment: try takeList(body)
        case .snapshotIssue: try takeSnapshot(body)
        case .stationProtocol: try takeProtocol(body, seq: entry.seq, subject: certificate.subject)
        case .result: try takeResult(body, seq: entry.seq)
        }
    }

    private func submitter(of entry: LedgerEntry) throws -> RoleCertificate {
        guard let book, entry.election == book.election else {
            throw LedgerError.refused("it belongs to another election")
        }
        guard let certificate = book.certificate(entry.keyId, as: entry.role, at: entry.time) else {
            throw LedgerError.refused("key \(entry.keyId) is not certified as \(entry.role.rawValue) at this time")
        }
        guard entry.isSigned(by: certificate.signKey) else {
            throw LedgerError.refused("the submitter's signature does not fit")
        }
        return certificate
    }

    private mutating func takeGenesis(
        _ entry: LedgerEntry, body: CanonicalValue, definition: ElectionDefinition?
    ) throws {
        guard size == 0 else { throw LedgerError.refused("a ledger has one genesis, at its beginning") }
        guard let definition else { throw LedgerError.refused("the election's definition is missing") }
        let reference = try body.object("definition")
        try reference.check(members: ["sha256", "size"])
        let bytes = definition.canonicalBytes
        guard try reference.string("sha256") == Hex.encode(SHA256.hash(bytes)),
            try reference.int("size") == bytes.count, definition.election == entry.election
        else { throw LedgerError.refused("the definition is not the one that genesis names") }
        let kind: ElectionKind = try body.raw("kind")
        guard kind == definition.kind, try body.string("origin") == "dobush/\(entry.election)",
            body["predecessor"] == .null, body["witnesses"] == ["keys": [], "quorum": 0],
            try body.values("units", as: StationId.self) == definition.stations.map(\.id).sorted()
        else { throw LedgerError.refused("genesis and definition do not agree") }
        var book = CertificateBook(
            roots: try RootPolicy(canonicalBytes: body.object("roots").encoded()), election: entry.election, kind: kind)
        for value in try body.array("certificates") {
            let certificate = try RoleCertificate(canonicalBytes: value.encoded())
            guard
                certificate.role != .station
                    || definition.stations.contains(where: { $0.id.rawValue == certificate.subject })
            else { throw LedgerError.refused("\(certificate.subject) is no station of this election") }
            try book.add(certificate)
        }
        guard book.certificates.filter({ $0.role == .log }).count == 1 else {
            throw LedgerError.refused("genesis names exactly one log key")
        }
        self.book = book
        self.definition = definition
    }

    private mutating func takeKey(_ body: CanonicalValue) throws {
        let certificate = try RoleCertificate(canonicalBytes: body.object("certificate").encoded())
        guard certificate.role != .log else { throw LedgerError.refused("the log's key is set in genesis") }
        guard
            certificate.role != .station
                || definition?.stations.contains(where: { $0.id.rawValue == certificate.subject }) == true
        else { throw LedgerError.refused("\(certificate.subject) is no station of this election") }
        try book?.add(certificate)
    }

    private mutating func takePhase(_ body: CanonicalValue) throws {
        let from: ElectionPhase = try body.raw("from")
        let to: ElectionPhase = try body.raw("to")
        guard from == phase, to == phase.next else {
            throw LedgerError.refused("the phase is \(phase.rawValue); only its successor can follow")
        }
        // Lists are taken in the phase `lists` only, and snapshots not after `open`: leaving too early could not be mended.
        if to > .lists, list?.final != true {
            throw LedgerError.refused("the final voter list is not committed; form it first")
        }
        if to == .sealed, let station = units.map(\.station).first(where: { snapshots[$0] == nil }) {
            throw LedgerError.refused("station \(station) has no snapshot, so it could never file a protocol")
        }
        if to == .counted {
            let missing = units.filter { protocols[$0] == nil }
            guard missing.isEmpty else {
                let names = Set(missing.map(\.station.rawValue)).sorted().prefix(5).joined(separator: ", ")
                throw LedgerError.refused("protocols are missing, among others of: \(names)")
            }
        }
        if to == .certified {
            guard let definition, definition.contests.allSatisfy({ results[$0.id] != nil }) else {
                throw LedgerError.refused("a contest has no result")
            }
        }
        phase = to
    }

    private mutating func takeList(_ body: CanonicalValue) throws {
        let number = try body.int("number")
        let previous = list?.version ?? String(repeating: "0", count: 64)
        let commitment = try Hex.decode(try body.string("commitment"), count: 32)
        let version = Hex.encode(SHA256.hash(try Hex.decode(previous) + commitment))
        guard list?.final != true else { throw LedgerError.refused("nothing follows the final list") }
        guard number == (list?.number ?? 0) + 1, try body.string("previous") == previous,
            try body.string("version") == version
        else { throw LedgerError.refused("the voter list does not continue the chain of lists") }
        let stage = try body.string("stage")
        guard stage == "preliminary" || stage == "final" else {
            throw CanonicalError.member("stage", expected: "preliminary or final")
        }
        var voters: [StationId: Int] = [:]
        let stations = try body.array("stations")
        for station in stations {
            try station.check(members: ["station", "voters"])
            voters[try station.value("station")] = try station.int("voters", in: 0...Self.mostVoters)
        }
        guard
            try stations.map({ try $0.value("station", as: StationId.self) })
                == definition?.stations.map(\.id).sorted(),
            try body.int("voters") == voters.values.reduce(0, +)
        else { throw LedgerError.refused("the list's stations or sums do not agree") }
        list = VoterList(number: number, final: stage == "final", version: version, voters: voters)
    }

    private mutating func takeSnapshot(_ body: CanonicalValue) throws {
        let station: StationId = try body.value("station")
        let number = try body.int("number")
        let manifest = try body.string("manifest")
        _ = try Hex.decode(manifest, count: 32)
        guard let list, list.final, try body.string("listVersion") == list.version,
            try body.int("voters") == list.voters[station], number == (snapshots[station]?.number ?? 0) + 1
        else { throw LedgerError.refused("the snapshot does not fit the final list or its predecessor") }
        snapshots[station] = Snapshot(number: number, manifest: manifest)
    }

    private mutating func takeProtocol(_ body: CanonicalValue, seq: Int, subject: String) throws {
        let unit = Unit(station: try body.value("station"), contest: try body.value("contest"))
        guard subject == unit.station.rawValue else {
            throw LedgerError.refused("station \(subject) cannot sign for station \(unit.station)")
        }
        guard units.contains(unit) else { throw LedgerError.refused("this station does not vote in that contest") }
        let before: CanonicalValue = protocols[unit].map { .int($0) } ?? .null
        guard body["supersedes"] == before else {
            throw LedgerError.refused("the protocol must name the one that it supersedes")
        }
        guard let snapshot = snapshots[unit.station], try body.string("snapshot") == snapshot.manifest else {
            throw LedgerError.refused("the protocol is not about the station's newest snapshot")
        }
        protocols[unit] = seq
    }

    private mutating func takeResult(_ body: CanonicalValue, seq: Int) throws {
        let contest: ContestId = try body.value("contest")
        guard definition?.contests.contains(where: { $0.id == contest }) == true, results[contest] == nil else {
            throw LedgerError.refused("there is no such contest, or it has a result already")
        }
        let counted = units.filter { $0.contest == contest }.compactMap { protocols[$0] }.sorted()
        guard try body.array("protocols") == counted.map({ .int($0) }) else {
            throw LedgerError.refused("the result does not rest on the newest protocols")
        }
        results[contest] = seq
    }

    private var units: [Unit] {
        guard let definition else { return [] }
        return definition.stations.flatMap { station in
            definition.contests(at: station.id).map { Unit(station: station.id, contest: $0.id) }
        }
    }
}
