import ElectionDay
import ElectionModel
import Ledger
import Tabulation
import TestSupport
import Testing

@Suite struct ElectionTallyTests {
    let definition: ElectionDefinition
    let entries: [(entry: LedgerEntry, body: CanonicalValue)]

    init() throws {
        let reader = LedgerReader(path: Vectors.ledger)
        entries = try reader.entries()
        let hash = try entries[0].body.object("definition").string("sha256")
        definition = try ElectionDefinition(canonicalBytes: reader.document(hash))
    }

    @Test func `a ledger's protocols give the result that stands in it`() throws {
        let tally = try ElectionTally(definition: definition, entries: entries)
        #expect(tally.isComplete)
        #expect(tally.results.count == 1)
        let published = try #require(entries.last { $0.entry.type == .result })
        #expect(tally.results[0].canonical.encoded() == published.body.encoded())
    }

    @Test func `a superseded protocol does not count`() throws {
        let papers = entries.filter { $0.entry.type == .stationProtocol }
        #expect(papers.count == 3)
        let tally = try ElectionTally(definition: definition, entries: entries)
        let replaced = try papers.compactMap { try StationProtocol(canonical: $0.body).supersedes }
        #expect(replaced.count == 1)
        #expect(!tally.results[0].protocols.contains(replaced[0]))
        #expect(tally.results[0].protocols.count == 2)
    }

    @Test func `stations without a protocol are named`() throws {
        let partly = entries.filter { entry, body in
            entry.type != .stationProtocol || body["station"] == "s-101"
        }
        let tally = try ElectionTally(definition: definition, entries: partly)
        #expect(!tally.isComplete)
        #expect(tally.missing == [ContestId(unchecked: "mayor"): [StationId(unchecked: "s-102")]])
        #expect(try ElectionTally(definition: definition, entries: []).results[0].outcome == .none)
    }
}
