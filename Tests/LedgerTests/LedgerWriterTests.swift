import ElectionModel
import Files
import Glibc
import Ledger
import Persistence
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct LedgerWriterTests {
    let sample: SampleElection
    let folder = TemporaryFolder()
    let clock = FixedClock()

    init() throws { sample = try SampleElection() }

    func writer() async throws -> LedgerWriter {
        let key = try #require(sample.keys["log"])
        return try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: key, clock: clock)
    }

    func submission(_ type: EntryType, _ idem: String, _ body: CanonicalValue, by subject: String) throws -> Submission
    {
        let key = try #require(sample.keys[subject])
        return Submission(
            election: sample.definition.election, type: type, idem: TerminalId(unchecked: idem), body: body, key: key)
    }

    func phase(_ from: ElectionPhase, _ to: ElectionPhase) throws -> Submission {
        try submission(
            .phase, "to-\(to.rawValue)", ["v": 1, "from": .string(from.rawValue), "to": .string(to.rawValue)],
            by: "commission")
    }

    func begun() async throws -> LedgerWriter {
        let writer = try await writer()
        _ = try await writer.append(
            [submission(.genesis, "genesis", try sample.genesis(), by: "commission")], definition: sample.definition)
        return writer
    }

    @Test func `a ledger begins, grows and is read back`() async throws {
        let writer = try await begun()
        let receipts = try await writer.append([try phase(.called, .lists)])
        #expect(receipts.map(\.seq) == [1])
        let reader = LedgerReader(path: "\(folder.path)/public")
        let entries = try reader.entries()
        #expect(entries.map(\.entry.type) == [.genesis, .phase])
        #expect(entries[1].entry.prevHash == Hex.encode(MerkleHash.leaf(entries[0].entry.canonicalBytes)))
        #expect(try reader.checkpoint().size == 2)
    }

    @Test func `what was taken once is answered again and not taken twice`() async throws {
        let writer = try await begun()
        let statement = try phase(.called, .lists)
        let first = try await writer.append([statement])
        let second = try await writer.append([statement])
        #expect(first == second)
        #expect(await writer.state.size == 2)
        let other = try submission(
            .phase, "to-lists", ["v": 1, "from": "lists", "to": "candidates"], by: "commission")
        await #expect(throws: LedgerError.idempotencyKeyTaken("to-lists")) { try await writer.append([other]) }
    }

    @Test func `statements out of role, phase or order are refused and leave no trace`() async throws {
        let writer = try await begun()
        let stolen = try submission(.phase, "x1", ["v": 1, "from": "called", "to": "lists"], by: "registrar")
        await #expect(throws: LedgerError.self) { try await writer.append([stolen]) }
        await #expect(throws: LedgerError.self) { try await writer.append([phase(.called, .candidates)]) }
        await #expect(throws: LedgerError.self) {
            try await writer.append([phase(.called, .lists), phase(.called, .lists), phase(.candidates, .keys)])
        }
        #expect(await writer.state.size == 1)
        #expect(await writer.state.phase == .called)
    }

    @Test func `phases are entered together or not at all, and none that could not be left again`() async throws {
        let writer = try await begun()
        let steps = try [phase(.called, .lists), phase(.lists, .candidates)]
        await #expect(throws: LedgerError.self) { try await writer.check(steps) }
        await #expect(throws: LedgerError.self) { try await writer.append(steps) }
        #expect(await writer.state.phase == .called)
        try await writer.check([try phase(.called, .lists)])
        #expect(await writer.state.phase == .called)
    }

    @Test func `a reader refuses entries that do not give the checkpoint's root`() async throws {
        let writer = try await begun()
        _ = try await writer.append([phase(.called, .lists)])
        let bundle = "\(folder.path)/public/tile/entries/000.p/2"
        let text = String(decoding: try DurableFile.read(bundle, limit: 100_000), as: UTF8.self)
        try DurableFile.replace(bundle, Array(text.replacing("\"seq\":1", with: "\"seq\":2").utf8))
        #expect(throws: LedgerError.self) { try LedgerReader(path: "\(folder.path)/public").entries() }
    }

    @Test func `a ledger goes on after a restart, and only one program writes it`() async throws {
        do {
            let writer = try await begun()
            _ = try await writer.append([phase(.called, .lists)])
            await #expect(throws: LedgerError.locked) { try await self.writer() }
        }
        let again = try await writer()
        #expect(await again.state.phase == .lists)
        await #expect(throws: LedgerError.self) { try await again.append([phase(.lists, .candidates)]) }
        let station: CanonicalValue = ["v": 1, "certificate": try sample.certificate(.station, "1201").canonical]
        #expect(try await again.append([submission(.keyAdd, "s1", station, by: "commission")]).map(\.seq) == [2])
    }

    @Test func `a journal and a folder that do not agree stop the log before it signs`() async throws {
        do { _ = try await begun() }
        let checkpoint = "\(folder.path)/public/checkpoint"
        let key = try #require(sample.keys["log"])
        let forged = Checkpoint(origin: "dobush/sample-2025", size: 1, root: [UInt8](repeating: 7, count: 32))
        try DurableFile.replace(checkpoint, forged.signed(by: key).bytes)
        await #expect {
            try await writer()
        } throws: { error in
            if case .doubt = error as? LedgerError { true } else { false }
        }
        #expect(try DurableFile.read(checkpoint, limit: 10_000) == forged.signed(by: key).bytes)
    }

    @Test func `files that a crash left unpublished are completed at the next start`() async throws {
        do {
            let writer = try await begun()
            _ = try await writer.append([phase(.called, .lists)])
        }
        let published = "\(folder.path)/public"
        let newest = try DurableFile.read("\(published)/checkpoint", limit: 10_000)
        // The crash came after signing and before publishing: the older checkpoint still stands.
        try DurableFile.replace(
            "\(published)/checkpoint", try DurableFile.read("\(published)/checkpoints/1", limit: 10_000))
        #expect(unlink("\(published)/checkpoints/2") == 0)
        _ = try await writer()
        #expect(try DurableFile.read("\(published)/checkpoint", limit: 10_000) == newest)
    }

    @Test func `long bodies lie beside the ledger`() async throws {
        let writer = try await writer()
        _ = try await writer.append(
            [submission(.genesis, "genesis", try sample.genesis(), by: "commission")], definition: sample.definition,
            blobsFrom: 100)
        let entries = try LedgerReader(path: "\(folder.path)/public").entries()
        guard case .blob = entries[0].entry.body else {
            Issue.record("the body lies in the entry")
            return
        }
        #expect(entries[0].body == (try sample.genesis()))
    }
}
