import ElectionModel
import Ledger
import Sodium
import TestSupport
import Trust

/// The statements of a small election from its beginning to its end, with witnesses; what no rule of the ledger reads is
/// left empty.
struct ElectionWalk {
    let sample: SampleElection
    let witnesses: [String]
    let quorum: Int
    private let contest: CanonicalValue = "mayor"

    init(kind: ElectionKind = .training, witnesses: [String] = [], quorum: Int = 0) throws {
        sample = try SampleElection(kind: kind)
        self.witnesses = witnesses
        self.quorum = quorum
    }

    static func witnessKey(_ name: String) throws -> SigningKey {
        try SampleElection.key(UInt8(name.utf8.reduce(0) { $0 &+ $1 } | 0x80))
    }

    static func hash(_ text: String) -> CanonicalValue { .string(Hex.encode(SHA256.hash(Array(text.utf8)))) }

    func submission(_ type: EntryType, _ body: CanonicalValue, by holder: String? = nil) throws -> Submission {
        guard let key = sample.keys[holder ?? type.role.rawValue] else { throw SodiumError.length }
        return Submission(election: sample.definition.election, type: type, body: body, key: key)
    }

    func genesis() throws -> Submission {
        guard case .object(var members) = try sample.genesis() else { throw SodiumError.encoding }
        let keys = try witnesses.map {
            try sample.certificate(.witness, $0, key: Self.witnessKey($0).verifyingKey).canonical
        }
        members["certificates"] = .array(try members["certificates", default: .null].list + keys)
        members["witnesses"] = ["quorum": .int(quorum)]
        return try submission(.genesis, .object(members))
    }

    func step(_ from: ElectionPhase, _ to: ElectionPhase) throws -> Submission {
        try submission(.phase, ["v": 1, "from": .string(from.rawValue), "to": .string(to.rawValue)])
    }

    /// From genesis, which is not in it, to the phase `open`.
    func opening() throws -> [Submission] {
        let zeros = String(repeating: "0", count: 64)
        guard case .string(let commitment) = Self.hash("list") else { throw SodiumError.encoding }
        let version = CanonicalValue.string(
            Hex.encode(SHA256.hash(try Hex.decode(zeros) + Hex.decode(commitment))))
        let stations = sample.definition.stations.map(\.id).sorted()
        let keys = try stations.map {
            try submission(.keyAdd, ["v": 1, "certificate": sample.certificate(.station, $0.rawValue).canonical])
        }
        let list = try submission(
            .listCommitment,
            [
                "v": 1, "commitment": .string(commitment), "number": 1, "previous": .string(zeros), "stage": "final",
                "stations": .array(stations.map { ["station": $0.canonical, "voters": 50] }), "version": version,
                "voters": .int(50 * stations.count),
            ])
        let snapshots = try stations.map {
            try submission(
                .snapshotIssue,
                [
                    "v": 1, "listVersion": version, "manifest": Self.hash($0.rawValue), "number": 1,
                    "station": $0.canonical, "voters": 50,
                ])
        }
        return keys + [try step(.called, .lists), list, try step(.lists, .candidates), try step(.candidates, .keys)]
            + snapshots + [try step(.keys, .open)]
    }

    func filing(_ station: String, supersedes: Int? = nil) throws -> Submission {
        try submission(
            .stationProtocol,
            [
                "v": 1, "contest": contest, "delta": 0, "form": .null, "hourly": [], "lines": [],
                "log": .null, "snapshot": Self.hash(station), "station": .string(station),
                "supersedes": supersedes.map { .int($0) } ?? .null, "votes": [],
            ], by: station)
    }

    /// Two results are two statements where their outcomes differ.
    func result(_ protocols: [Int], outcome: CanonicalValue = .null) throws -> Submission {
        try submission(
            .result,
            [
                "v": 1, "contest": contest, "lines": [], "outcome": outcome,
                "protocols": .array(protocols.map { .int($0) }), "rule": .null, "votes": [],
            ])
    }

    func decision(recount stations: [String] = [], name: String = "act") throws -> Submission {
        try submission(
            .decision,
            [
                "v": 1, "document": ["sha256": Self.hash(name), "size": 3],
                "recount": .array(stations.map { ["contest": contest, "station": .string($0)] }),
                "title": ["en": .string(name), "ky": .string(name), "ru": .string(name)],
            ])
    }

    func audit() throws -> Submission {
        try submission(
            .audit,
            [
                "v": 1, "document": ["sha256": Self.hash("report"), "size": 3],
                "title": ["en": "report", "ky": "report", "ru": "report"],
            ])
    }

    func missed(_ witnesses: [String]) throws -> Submission {
        try submission(.quorumMissed, ["v": 1, "missing": .array(witnesses.map { .string($0) })])
    }
}

extension CanonicalValue {
    fileprivate var list: [CanonicalValue] {
        get throws {
            guard case .array(let values) = self else { throw SodiumError.encoding }
            return values
        }
    }
}
