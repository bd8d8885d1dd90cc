import ElectionModel
import Ledger
import TestSupport
import Testing

/// Registered candidates on the ballot: the vectors of the record, which the verifier follows too.
@Suite struct BallotVectorTests {
    private let reader = LedgerReader(path: Vectors.ballotLedger)

    private func take(_ entry: LedgerEntry, _ body: CanonicalValue, _ state: inout LedgerState) throws {
        var definition: ElectionDefinition?
        if entry.type.namesDefinition {
            let bytes = try reader.document(body.object("definition").string("sha256"))
            definition = try ElectionDefinition(canonicalBytes: bytes)
        }
        try state.apply(entry, body: body, leaf: MerkleHash.leaf(entry.canonicalBytes), definition: definition)
    }

    @Test func `the ledger refuses the last entry of a bad history, and takes all others`() throws {
        let vectors = try Vectors.read("ballots.json")
        let entries = try reader.entries()
        let cases = try vectors.array("cases")
        #expect(cases.count > 50)
        for item in cases {
            let name = try item.string("name")
            var state = LedgerState()
            for (entry, body) in entries.prefix(try item.int("prefix")) { try take(entry, body, &state) }
            let more = try item.array("entries").map { value in
                guard case .string(let text) = value else { throw CanonicalError.notCanonical }
                return try LedgerEntry(canonicalBytes: Array(text.utf8))
            }
            let isGood = try item.array("fails").isEmpty
            for (number, entry) in more.enumerated() {
                guard case .inline(let body) = entry.body else {
                    Issue.record("\(name): a body beside the ledger")
                    continue
                }
                guard !isGood, number == more.count - 1 else {
                    try take(entry, body, &state)
                    continue
                }
                let before = (state.size, state.definition)
                #expect(throws: LedgerError.self, "\(name)") { try take(entry, body, &state) }
                #expect(state.size == before.0 && state.definition == before.1, "\(name)")
            }
        }
    }

    @Test func `the definition in force is that of the newest entry that sets the ballots`() throws {
        var state = LedgerState()
        var orders: [[String]] = []
        for (entry, body) in try reader.entries() {
            try take(entry, body, &state)
            let mayor = state.definition?.contest(ContestId(unchecked: "mayor"))
            let ids = mayor?.options.map(\.id.rawValue) ?? []
            if orders.last != ids { orders.append(ids) }
        }
        #expect(orders.count == 3)
        #expect(orders.first == ["against-all"])
        #expect(orders.dropFirst().first == ["asel", "bakyt", "chynar", "against-all"])
        #expect(orders.last?.count == 4)
        let mayor = state.ballots[ContestId(unchecked: "mayor")]
        let council = state.ballots[ContestId(unchecked: "council")]
        #expect(mayor?.ballot.seed == "3141592653 5897932384")
        #expect(mayor?.ballot.candidates.map(\.option.rawValue) == orders.last?.dropLast())
        #expect(council?.ballot.candidates.map(\.applications) == [[4, 5]])
        #expect(mayor?.entry == council.map { $0.entry + 1 })
    }
}
