package import ElectionModel
package import Sodium
import Trust

/// An event in its place in a terminal's log: numbered, chained, signed (`Docs/formats/station-log.md`).
package struct StationRecord: Hashable, Sendable, CanonicalCodable {
    package let station: StationId
    package let terminal: TerminalId
    /// From 0, without gaps.
    package let seq: Int
    /// SHA-256 of the record before, 64 hex digits; zeros for the first.
    package let previous: String
    package let time: Timestamp
    package let event: StationEvent
    private let signature: [UInt8]

    /// Signs an event.
    init(
        station: StationId, terminal: TerminalId, seq: Int, previous: String, time: Timestamp, event: StationEvent,
        keys: HolderKeys
    ) {
        self.station = station
        self.terminal = terminal
        self.seq = seq
        self.previous = previous
        self.time = time
        self.event = event
        let statement = Self.statement(station, terminal, seq, previous, time, event)
        signature = keys.signing.sign(statement.encoded(), as: .stationEvent)
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard try canonical.int("v") == 1 else { throw .member("v", expected: "1") }
        station = try canonical.value("station")
        terminal = try canonical.value("terminal")
        seq = try canonical.int("seq")
        previous = try canonical.string("previous")
        time = try canonical.value("time")
        event = try canonical.value("event")
        signature = try canonical.signature()
    }

    package var canonical: CanonicalValue {
        guard case .object(var members) = Self.statement(station, terminal, seq, previous, time, event) else {
            return .null
        }
        members["sig"] = .string(Base64.encode(signature))
        return .object(members)
    }

    /// Whether a key signed it.
    package func isSigned(by key: VerifyingKey) -> Bool {
        let statement = Self.statement(station, terminal, seq, previous, time, event)
        return key.verifies(signature, over: statement.encoded(), as: .stationEvent)
    }

    private static func statement(
        _ station: StationId, _ terminal: TerminalId, _ seq: Int, _ previous: String, _ time: Timestamp,
        _ event: StationEvent
    ) -> CanonicalValue {
        [
            "v": 1, "station": station.canonical, "terminal": terminal.canonical, "seq": .int(seq),
            "previous": .string(previous), "time": time.canonical, "event": event.canonical,
        ]
    }
}
