import ElectionModel
import Sodium

extension LedgerState {
    mutating func takeList(_ body: CanonicalValue) throws {
        let number = try body.int("number")
        let previous = list?.version ?? String(repeating: "0", count: 64)
        let version = Self.version(after: previous, commitment: try body.digest("commitment"))
        guard list?.final != true else { throw LedgerRefusal.afterFinalList }
        guard number == (list?.number ?? 0) + 1, try body.string("previous") == previous,
            try body.string("version") == version
        else { throw LedgerRefusal.listChain }
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
        else { throw LedgerRefusal.listSums }
        list = VoterList(number: number, final: stage == "final", version: version, voters: voters)
    }

    mutating func takeSnapshot(_ body: CanonicalValue) throws {
        let station: StationId = try body.value("station")
        let number = try body.int("number")
        let manifest = try body.digest("manifest")
        let voters = try body.int("voters")
        guard let list, list.final, try body.string("listVersion") == list.version, voters == list.voters[station],
            number == (snapshots[station]?.number ?? 0) + 1
        else { throw LedgerRefusal.snapshotDiffers }
        snapshots[station] = Snapshot(number: number, manifest: manifest, voters: voters)
    }

    mutating func takeDelta(_ body: CanonicalValue) throws {
        let station: StationId = try body.value("station")
        _ = try body.digest("delta")
        let voters = try body.int("voters", in: 0...Self.mostVoters)
        guard let snapshot = snapshots[station], try body.string("snapshot") == snapshot.manifest,
            try body.int("number") == snapshot.delta + 1
        else { throw LedgerRefusal.deltaDiffers }
        snapshots[station]?.voters.append(voters)
    }

    mutating func takeProtocol(_ body: CanonicalValue, seq: Int, subject: String) throws {
        let unit = Unit(station: try body.value("station"), contest: try body.value("contest"))
        guard subject == unit.station.rawValue else {
            throw LedgerRefusal.otherStation(signer: subject, station: unit.station)
        }
        guard units.contains(unit) else { throw LedgerRefusal.otherContest }
        guard recounts.contains(unit) || !EntryType.stationProtocol.recountPhases.contains(phase) else {
            throw LedgerRefusal.noRecount(unit.station)
        }
        let before: CanonicalValue = protocols[unit].map { .int($0) } ?? .null
        guard body["supersedes"] == before else { throw LedgerRefusal.supersedes }
        guard let snapshot = snapshots[unit.station], try body.string("snapshot") == snapshot.manifest else {
            throw LedgerRefusal.notTheNewestSnapshot
        }
        guard try (0...snapshot.delta).contains(body.int("delta")) else { throw LedgerRefusal.unknownDelta }
        protocols[unit] = seq
        recounts.remove(unit)
    }

    mutating func takeResult(_ body: CanonicalValue) throws {
        let contest: ContestId = try body.value("contest")
        let counted = newestProtocols(of: contest)
        // A second one is reckoned only where something was counted again.
        guard definition?.contest(contest) != nil, results[contest] != counted else {
            throw LedgerRefusal.resultContest
        }
        guard try body.array("protocols") == counted.map({ .int($0) }) else { throw LedgerRefusal.resultProtocols }
        results[contest] = counted
    }

    /// H(previous ‖ commitment), all in hex.
    private static func version(after previous: String, commitment: String) -> String {
        let bytes = [previous, commitment].flatMap { (try? Hex.decode($0)) ?? [] }
        return Hex.encode(SHA256.hash(bytes))
    }
}
