import ElectionModel
import Persistence

/// Who reads for what purpose; writes itself into the access log.
struct AccessNote: Sendable {
    let official: OfficialId
    let purpose: AccessPurpose
    private let entry: [UInt8]
    private let at: Timestamp

    init(_ official: OfficialId, _ purpose: AccessPurpose, clock: any WallClock, random: any RandomSource) {
        self.official = official
        self.purpose = purpose
        entry = random.bytes(16)
        at = clock.now()
    }

    /// Logs the read in the transaction that reads, so that neither happens without the other.
    func log(
        person: Int? = nil, station: StationId? = nil, voters: Int, in transaction: borrowing Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO access_log (entry, at_ms, official, purpose, person, station, voters) VALUES (\(entry), \
            \(at.milliseconds), \(official.rawValue), \(purpose.rawValue), \(person.sqlValue), \((station?.rawValue).sqlValue), \(voters))
            """)
    }
}
