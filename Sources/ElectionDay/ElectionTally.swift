package import ElectionModel
package import Ledger
package import Tabulation

/// The results that a ledger's protocols give, and what is still missing.
package struct ElectionTally: Sendable {
    /// One result a contest, in the order of the definition, over the protocols that are there.
    package let results: [ContestResult]
    /// Stations without a protocol, by contest.
    package let missing: [ContestId: [StationId]]

    /// Adds up the newest protocols of a ledger.
    ///
    /// - Throws: `CanonicalError` when an entry's body is no protocol.
    package init(
        definition: ElectionDefinition, entries: [(entry: LedgerEntry, body: CanonicalValue)]
    ) throws(CanonicalError) {
        var newest: [ContestId: [StationId: (seq: Int, paper: StationProtocol)]] = [:]
        for (entry, body) in entries where entry.type == .stationProtocol {
            let paper = try StationProtocol(canonical: body)
            newest[paper.contest, default: [:]][paper.station] = (entry.seq, paper)
        }
        results = definition.contests.map { contest in
            let papers = Dictionary(
                (newest[contest.id] ?? [:]).values.map { ($0.seq, $0.paper) }, uniquingKeysWith: { first, _ in first })
            return ContestResult(contest: contest, of: definition, protocols: papers)
        }
        var missing: [ContestId: [StationId]] = [:]
        for contest in definition.contests {
            let voting = definition.stations.filter { contest.districts.contains($0.district) }.map(\.id)
            let absent = voting.filter { newest[contest.id]?[$0] == nil }
            if !absent.isEmpty { missing[contest.id] = absent }
        }
        self.missing = missing
    }

    /// Whether every station of every contest has a protocol.
    package var isComplete: Bool { missing.isEmpty }
}
