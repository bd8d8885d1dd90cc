import ElectionModel
import Files
import Foundation
import Ledger
import LedgerSupport
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust

/// A ledger that publishes nothing without its witnesses.
@Suite struct WitnessedLedgerTests {
    /// Witnesses that are reached at once, or are away.
    final class Neighbours: WitnessLink {
        let witnesses: [String: Witness]
        let away = Mutex<Set<String>>([])

        init(_ path: String, _ log: NoteKey, count: Int = 4) throws {
            var witnesses: [String: Witness] = [:]
            for number in 1...count {
                let name = "w\(number).example"
                witnesses[name] = try Witness(
                    path: "\(path)/\(name)", name: name, key: SampleElection.key(UInt8(60 + number)), logs: [log],
                    clock: FixedClock())
            }
            self.witnesses = witnesses
        }

        func send(_ offer: CheckpointOffer, to witness: NoteKey) async -> WitnessAnswer? {
            guard !away.withLock({ $0.contains(witness.name) }) else { return nil }
            return try? await witnesses[witness.name]?.answer(offer.bytes)
        }

        func send(away names: Set<String>) { away.withLock { $0 = names } }
    }

    let folder = TemporaryFolder()
    let election: BusyElection
    let beginning: [Submission]
    let link: Neighbours
    let policy: LedgerPolicy

    init() throws {
        election = try BusyElection(stations: 2)
        beginning = try election.beginning()
        let log = NoteKey(
            name: Checkpoint.origin(of: election.definition.election), key: election.logKey.verifyingKey)
        let link = try Neighbours(folder.path, log)
        self.link = link
        policy = try LedgerPolicy(
            log: .init(key: log), witnesses: link.witnesses.values.map(\.key).sorted { $0.name < $1.name },
            threshold: 3)
    }

    private func writer(_ name: String = "ledger") async throws -> LedgerWriter {
        try await LedgerWriter(
            path: "\(folder.path)/\(name)", election: election.definition.election, key: election.logKey,
            clock: FixedClock(), witnesses: WitnessRound(policy: policy, link: link))
    }

    private func published(_ name: String = "ledger") throws -> SignedNote {
        try SignedNote(bytes: DurableFile.read("\(folder.path)/\(name)/public/checkpoint", limit: 65_536))
    }

    private var isDoubt: (any Error) -> Bool {
        { if case .doubt(.witness)? = $0 as? LedgerError { true } else { false } }
    }

    @Test func `what is published has its quorum, and the policy lies beside it`() async throws {
        let writer = try await writer()
        _ = try await writer.append([beginning[0]], definition: election.definition)
        link.send(away: ["w2.example"])
        _ = try await writer.append([beginning[1]])
        let kept = try LedgerPolicy(bytes: DurableFile.read("\(folder.path)/ledger/public/policy", limit: 65_536))
        #expect(kept == policy)
        guard case .good(let witnesses, _) = kept.verdict(on: try published()) else {
            Issue.record("no quorum")
            return
        }
        #expect(witnesses.map(\.description) == ["w1.example", "w3.example", "w4.example"])
        // One that was away is caught up with.
        link.send(away: [])
        _ = try await writer.append([beginning[2]])
        if case .good(let all, _) = kept.verdict(on: try published()) { #expect(all.count == 4) }
    }

    @Test(.enabled(if: PythonTools.areThere, "scripts/python has not run"))
    func `a reader of another maker takes log, proofs and cosignatures, and refuses a changed copy`() async throws {
        let writer = try await writer()
        _ = try await writer.append([beginning[0]], definition: election.definition)
        _ = try await writer.append(Array(beginning[1...]))
        for station in election.stations {
            for start in stride(from: 1, to: 141, by: 20) {
                _ = try await writer.append((start..<start + 20).map { election.correction($0, of: station) })
            }
        }
        let path = "\(folder.path)/ledger/public"
        let keys = [policy.logs[0].key.text] + policy.witnesses.map(\.key.text)
        let good = try PythonTools.run(Self.reader, [path] + keys)
        #expect(good.status == 0, "\(good.output)")
        #expect(good.output == "\(beginning.count + 280) entries, 5 signatures\n")
        for name in ["tile/entries/000", "tile/0/000", "checkpoint"] {
            let bytes = try DurableFile.read("\(path)/\(name)", limit: 1 << 20)
            var changed = bytes
            changed[40] ^= 1
            try DurableFile.replace("\(path)/\(name)", changed)
            #expect(try PythonTools.run(Self.reader, [path] + keys).status != 0, "\(name)")
            try DurableFile.replace("\(path)/\(name)", bytes)
        }
    }

    /// Checks everything that the package can: signatures of all keys, the root, every entry, every older checkpoint.
    private static let reader = """
        import sys
        from pathlib import Path
        from tlog_scales import backend, reader, signing, tiles, tlog
        log = reader.TilesReader(backend.make_backend(sys.argv[1]))
        newest = log.get_checkpoint()
        keys = [signing.Vkey.from_string(text) for text in sys.argv[2:]]
        assert newest.origin == keys[0].name
        assert [key.serialize() for key in keys] == sys.argv[2:]
        good = signing.VkeySet(*keys).verify(newest.signatures, newest)
        assert len(good) == len(keys), good
        assert log.calculate_root_hash() == newest.root_hash
        for number in range(newest.size):
            proof = log.get_inclusion_proof(number, newest.size)
            proof.check(tiles.leaf_hash(log.get_entry(number)), newest.root_hash)
        older = list(Path(sys.argv[1], "checkpoints").iterdir())
        assert len(older) == 16
        for file in older:
            old = tlog.Checkpoint.from_text(file.read_text())
            old.verify(keys[0])
            log.get_consistency_proof(old.size, newest.size).check(old.root_hash, newest.root_hash)
        print(f"{newest.size} entries, {len(good)} signatures")
        """

    @Test func `without a quorum nothing is published or answered, and nothing is lost`() async throws {
        let writer = try await writer()
        _ = try await writer.append([beginning[0]], definition: election.definition)
        let before = try published()
        link.send(away: ["w1.example", "w2.example"])
        await #expect(throws: LedgerError.quorumMissed(has: 2)) { _ = try await writer.append([beginning[1]]) }
        #expect(try published() == before)
        // Sent again while they are away, then when they are back: one entry.
        await #expect(throws: LedgerError.quorumMissed(has: 2)) { _ = try await writer.append([beginning[1]]) }
        link.send(away: [])
        #expect(try await writer.append([beginning[1]]).map(\.seq) == [1])
        #expect(try Checkpoint(text: published().text).size == 2)
    }

    @Test func `a ledger restored from an old copy is stopped before it signs anything`() async throws {
        let files = FileManager.default
        do {
            let writer = try await writer()
            _ = try await writer.append([beginning[0]], definition: election.definition)
        }
        try files.copyItem(atPath: "\(folder.path)/ledger", toPath: "\(folder.path)/copy")
        do {
            let writer = try await writer()
            _ = try await writer.append([beginning[1]])
        }
        let old = try published("copy")
        await #expect { _ = try await writer("copy") } throws: { isDoubt($0) }
        #expect(try published("copy") == old)
        // With too few witnesses to ask it does not begin either.
        link.send(away: ["w1.example", "w2.example", "w3.example", "w4.example"])
        await #expect(throws: LedgerError.quorumMissed(has: 0)) { _ = try await writer("copy") }
        link.send(away: [])
        _ = try await writer()
    }

    @Test func `a second log with the same key and another story gets no cosignature`() async throws {
        do {
            let writer = try await writer()
            _ = try await writer.append([beginning[0]], definition: election.definition)
            _ = try await writer.append([beginning[1]])
        }
        // A new folder knows nothing of the first; its first checkpoint already contradicts.
        let other = try await writer("other")
        await #expect { _ = try await other.append([beginning[0]], definition: election.definition) } throws: {
            isDoubt($0)
        }
        #expect(throws: DurableFileError.self) { try published("other") }
        await #expect { _ = try await other.append([beginning[1]]) } throws: { isDoubt($0) }
    }
}
