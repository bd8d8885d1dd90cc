package import ElectionModel
package import Ledger
package import Sodium
import TestSupport
import Trust

/// An election whose stations get corrections without end: as many good statements as one likes, for tests and benchmarks
/// of the ledger.
package struct BusyElection: Sendable {
    package let definition: ElectionDefinition
    package let logKey: SigningKey
    package let stations: [StationId]
    private let sample: SampleElection
    private let registrar: SigningKey
    private let commission: SigningKey

    /// - Parameter stations: how many.
    package init(stations count: Int) throws {
        sample = try SampleElection()
        guard let log = sample.keys["log"], let registrar = sample.keys["registrar"],
            let commission = sample.keys["commission"]
        else { throw SodiumError.length }
        logKey = log
        self.registrar = registrar
        self.commission = commission
        let plain = sample.definition
        // Long names, so that bodies have the length of common ones.
        stations = (0..<count).map {
            StationId(unchecked: "station-of-a-name-as-long-as-names-can-be-so-that-body-is-\($0.padded(to: 4))")
        }
        definition = ElectionDefinition(
            election: plain.election, kind: plain.kind, title: plain.title, calendar: plain.calendar,
            districts: plain.districts,
            stations: stations.map { PollingStation(id: $0, district: plain.districts[0].id, name: plain.title) },
            contests: plain.contests, form: plain.form)
    }

    /// The statements up to the stations' snapshots, in order; the first is genesis.
    package func beginning() throws -> [Submission] {
        guard case .object(var genesis) = try sample.genesis() else { throw SodiumError.encoding }
        let bytes = definition.canonicalBytes
        genesis["definition"] = ["sha256": .string(Hex.encode(SHA256.hash(bytes))), "size": .int(bytes.count)]
        genesis["units"] = .array(stations.sorted().map(\.canonical))
        let commitment = Self.hash("list")
        let zeros = String(repeating: "0", count: 64)
        let version = Hex.encode(SHA256.hash((try Hex.decode(zeros)) + (try Hex.decode(commitment))))
        let list: CanonicalValue = [
            "v": 1, "commitment": .string(commitment), "number": 1, "previous": .string(zeros), "stage": "final",
            "stations": .array(stations.sorted().map { ["station": $0.canonical, "voters": 1000] }),
            "version": .string(version), "voters": .int(1000 * stations.count),
        ]
        let phases: [ElectionPhase] = [.called, .lists, .candidates, .keys]
        func phase(_ index: Int) -> Submission {
            statement(
                .phase,
                [
                    "v": 1, "from": .string(phases[index].rawValue), "to": .string(phases[index + 1].rawValue),
                ], commission)
        }
        let snapshots = stations.map { station in
            statement(
                .snapshotIssue,
                [
                    "v": 1, "listVersion": .string(version), "manifest": .string(Self.hash("\(station)")),
                    "number": 1, "station": station.canonical, "voters": 1000,
                ], registrar)
        }
        return [
            statement(.genesis, .object(genesis), commission), phase(0), statement(.listCommitment, list, registrar),
        ]
            + [phase(1), phase(2)] + snapshots
    }

    /// The correction of a number from 1 of a station; they are taken in their order.
    package func correction(_ number: Int, of station: StationId) -> Submission {
        statement(
            .snapshotDelta,
            [
                "v": 1, "delta": .string(Self.hash("\(station)/\(number)")), "number": .int(number),
                "snapshot": .string(Self.hash("\(station)")), "station": station.canonical,
                "voters": .int(1000 + number),
            ], registrar)
    }

    private func statement(_ type: EntryType, _ body: CanonicalValue, _ key: SigningKey) -> Submission {
        Submission(election: definition.election, type: type, body: body, key: key)
    }

    private static func hash(_ text: String) -> String { Hex.encode(SHA256.hash(Array(text.utf8))) }
}
