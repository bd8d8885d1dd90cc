import ElectionModel
import TestSupport
import Testing

@testable import RemoteRecord

/// The definition that trustees work with follows the ballots.
@Suite struct BallotReadingTests {
    private let folder = RecordFolder(path: Vectors.ballotLedger)

    private func read(_ entries: some Sequence<[UInt8]>, into reading: inout LedgerReading) throws {
        for bytes in entries {
            let entry = try PublishedEntry(bytes)
            guard case .inline(let body) = entry.body else { throw CanonicalError.notCanonical }
            try reading.take(entry, body, leaf: MerkleRoot.leaf(bytes), folder)
        }
    }

    @Test func `the options in force are those of the newest entry that sets them`() throws {
        let (_, size, _, origin) = try folder.checkpoint()
        var reading = LedgerReading(origin: origin)
        try read(folder.bundle(0, of: size), into: &reading)
        let mayor = reading.definition?.contest(ContestId(unchecked: "mayor"))
        let council = reading.definition?.contest(ContestId(unchecked: "council"))
        #expect(mayor?.candidates.count == 3 && mayor?.options.last?.againstAll == true)
        #expect(council?.options.map(\.id.rawValue) == ["spring"])
    }

    @Test(arguments: ["another title", "one station more", "another contest changed too", "in the phase open"])
    func `a definition that changes anything else, or comes too late, is refused`(name: String) throws {
        let (_, size, _, origin) = try folder.checkpoint()
        let item = try #require(try Vectors.cases("ballots.json").first { try $0.string("name") == name })
        let more = try item.array("entries").map { value in
            guard case .string(let text) = value else { throw CanonicalError.notCanonical }
            return Array(text.utf8)
        }
        var reading = LedgerReading(origin: origin)
        try read(folder.bundle(0, of: size).prefix(item.int("prefix")) + more.dropLast(), into: &reading)
        let before = reading.definition
        #expect(throws: RecordRefusal.self) { try read(more.suffix(1), into: &reading) }
        #expect(reading.definition == before)
    }
}
