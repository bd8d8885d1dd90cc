import ElectionModel

extension LedgerState {
    /// So few ballots, handed out between two turnouts of a station, would show who came (`Audit/RECORD.md`, section 5).
    static let fewestTogether = 10

    mutating func takeTurnout(_ body: CanonicalValue, at entryTime: Timestamp) throws {
        let time = Timestamp(milliseconds: try body.int("time"))
        guard time >= turnoutTime, time <= entryTime else { throw LedgerRefusal.turnoutTime }
        var stations: [StationId] = []
        var issued: [Int] = []
        for count in try body.array("counts") {
            try count.check(members: ["issued", "station"])
            stations.append(try count.value("station"))
            issued.append(try count.int("issued", in: 0...Self.mostVoters))
        }
        let known = Set(definition?.stations.map(\.id) ?? [])
        guard !stations.isEmpty, known.isSuperset(of: stations), stations == Set(stations).sorted() else {
            throw LedgerRefusal.turnoutStations
        }
        for (station, issued) in zip(stations, issued) {
            let more = issued - (turnout[station] ?? 0)
            guard more == 0 || more >= Self.fewestTogether else { throw LedgerRefusal.turnoutTooFew(station) }
        }
        for (station, issued) in zip(stations, issued) { turnout[station] = issued }
        turnoutTime = time
    }
}
