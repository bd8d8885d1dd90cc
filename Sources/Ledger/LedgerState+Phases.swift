import ElectionModel

extension LedgerState {
    mutating func takePhase(_ body: CanonicalValue, seq: Int) throws {
        let from: ElectionPhase = try body.raw("from")
        let to: ElectionPhase = try body.raw("to")
        guard from == phase, to == phase.next else { throw LedgerRefusal.notTheNextPhase(phase) }
        // Lists are taken in the phase `lists` only, and snapshots not after `open`: leaving too early could not be mended.
        if to > .lists, list?.final != true { throw LedgerRefusal.noFinalList }
        if to == .keys { try checkCandidates() }
        if to == .open { try remote?.checkOpening() }
        if to == .sealed, let station = units.map(\.station).first(where: { snapshots[$0] == nil }) {
            throw LedgerRefusal.noSnapshot(station)
        }
        if to == .counted {
            let missing = Set(units.filter { protocols[$0] == nil }.map(\.station)).sorted()
            guard missing.isEmpty else { throw LedgerRefusal.protocolsMissing(Array(missing.prefix(5))) }
        }
        if to == .counted { try remote?.checkCounted() }
        if to == .certified || to == .closed {
            // A recount that was ordered is counted, and the result reckoned again, before anything is final.
            guard recounts.isEmpty else { throw LedgerRefusal.recountOpen(Set(recounts.map(\.station)).sorted()) }
            guard let definition, definition.contests.allSatisfy({ results[$0.id] == newestProtocols(of: $0.id) })
            else { throw LedgerRefusal.resultMissing }
        }
        if to == .certified { certified = seq }
        phase = to
    }

    /// The entry numbers of a contest's newest protocols, in ascending order.
    func newestProtocols(of contest: ContestId) -> [Int] {
        units.filter { $0.contest == contest }.compactMap { protocols[$0] }.sorted()
    }

    /// Every station with each contest in which it votes.
    var units: [Unit] {
        guard let definition else { return [] }
        return definition.stations.flatMap { station in
            definition.contests(at: station.id).map { Unit(station: station.id, contest: $0.id) }
        }
    }
}
