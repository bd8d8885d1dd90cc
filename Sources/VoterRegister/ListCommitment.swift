package import ElectionModel
import Sodium

/// What is published of a voter list: the body of the ledger's entry `list.commitment` (`Audit/RECORD.md`, section 5).
package struct ListCommitment: Hashable, Sendable {
    /// How many voters a station's list has.
    package struct StationCount: Hashable, Sendable {
        package let station: StationId
        package let voters: Int
    }

    package let stage: ListStage
    /// From 1.
    package let number: Int
    /// SHA-256 of the salt and the list's bytes, 32 bytes.
    package let commitment: [UInt8]
    /// The version of the list before; 32 zero bytes for the first.
    package let previous: [UInt8]
    /// SHA-256 of ``previous`` and ``commitment``, 32 bytes.
    package let version: [UInt8]
    /// Every station of the election, in ascending order.
    package let stations: [StationCount]

    init(stage: ListStage, number: Int, commitment: [UInt8], previous: [UInt8], stations: [StationCount]) {
        self.stage = stage
        self.number = number
        self.commitment = commitment
        self.previous = previous
        version = SHA256.hash(previous + commitment)
        self.stations = stations
    }

    /// All voters of the list.
    package var voters: Int { stations.reduce(0) { $0 + $1.voters } }

    /// The entry's body.
    package var canonical: CanonicalValue {
        [
            "v": 1, "stage": .string(stage.rawValue), "number": .int(number),
            "commitment": .string(Hex.encode(commitment)), "previous": .string(Hex.encode(previous)),
            "version": .string(Hex.encode(version)), "voters": .int(voters),
            "stations": .array(
                stations.map { ["station": $0.station.canonical, "voters": .int($0.voters)] }),
        ]
    }
}
