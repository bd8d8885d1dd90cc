import ElectionModel
import Files
import Foundation
import LedgerSupport
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust

@testable import Ledger

/// A ledger and its witnesses, which come and go.
@Suite struct WitnessedLedgerTests {
    /// Witnesses that are reached at once, or are away.
    final class Neighbours: WitnessLink {
        let witnesses: [String: Witness]
        let away = Mutex<Set<String>>([])
        let slow = Mutex<Set<String>>([])
        let unknown = Mutex<Set<String>>([])
        /// How many offers were sent.
        let asked = Mutex(0)

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
            asked.withLock { $0 += 1 }
            guard !away.withLock({ $0.contains(witness.name) }) else { return nil }
            if slow.withLock({ $0.contains(witness.name) }) { try? await Task.sleep(for: .seconds(60)) }
            return try? await witnesses[witness.name]?.answer(offer.bytes)
        }

        func reaches(_ witness: NoteKey) -> Bool { !unknown.withLock { $0.contains(witness.name) } }

        func send(away names: Set<String>) { away.withLock { $0 = names } }
        func slow(_ names: Set<String>) { slow.withLock { $0 = names } }
        func without(address names: Set<String>) { unknown.withLock { $0 = names } }
    }

    let folder = TemporaryFolder()
    let election: BusyElection
    let beginning: [Submission]
    let link: Neighbours
    let policy: LedgerPolicy
    /// What the ledger said of quorums that it missed.
    let missed = Said()

    final class Said: Sendable {
        private let notices = Mutex<[MissedQuorum]>([])

        func withLock<T>(_ body: (inout [MissedQuorum]) -> T) -> T { notices.withLock { body(&$0) } }
    }

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

    private func writer(_ name: String = "ledger", patience: Duration = .seconds(120)) async throws -> LedgerWriter {
        let missed = missed
        return try await LedgerWriter(
            path: "\(folder.path)/\(name)", election: election.definition.election, key: election.logKey,
            clock: FixedClock(),
            witnesses: WitnessRound(
                policy: policy, link: link, patience: patience,
                report: { notice in missed.withLock { $0.append(notice) } }))
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

    @Test func `before the result is certified a missed quorum is said once, and made up for later`() async throws {
        do {
            let writer = try await writer()
            _ = try await writer.append([beginning[0]], definition: election.definition)
            #expect(missed.withLock { $0 }.isEmpty)
            link.send(away: ["w1.example", "w2.example"])
            #expect(try await writer.append([beginning[1]]).map(\.seq) == [1])
            #expect(try published().lines.count == 3)
            let said = MissedQuorum(
                size: 2, cosigned: ["w3.example", "w4.example"],
                refusals: ["w1.example": .unclear, "w2.example": .unclear])
            #expect(missed.withLock { $0 } == [said])
            // The same ones are missing: nothing new is to be said.
            #expect(try await writer.append([beginning[2]]).map(\.seq) == [2])
            #expect(missed.withLock { $0 } == [said])
        }
        // One is back at the next start; a cosignature that was published stays when who gave it is away.
        link.send(away: ["w1.example", "w3.example"])
        _ = try await writer()
        let note = try published()
        #expect(try Checkpoint(text: note.text).size == 3)
        #expect(Set(note.lines.map(\.name)) == [policy.logs[0].key.name, "w2.example", "w3.example", "w4.example"])
    }

    @Test func `a checkpoint that has been stamped keeps its bytes`() async throws {
        link.send(away: ["w1.example"])
        _ = try await writer().append([beginning[0]], definition: election.definition)
        let before = try published()
        try DurableFile.create("\(folder.path)/ledger/public/final.tsr", [1])
        link.send(away: [])
        let writer = try await writer()
        #expect(try published() == before)
        #expect(try DurableFile.read("\(folder.path)/ledger/public/checkpoints/1", limit: 65_536) == before.bytes)
        _ = try await writer.append([beginning[1]])
        #expect(try published().lines.count == 5)
    }

    @Test func `who has no address is not asked, and does not count as away`() async throws {
        link.without(address: ["w1.example", "w2.example", "w3.example", "w4.example"])
        _ = try await writer().append([beginning[0]], definition: election.definition)
        _ = try await writer().append([beginning[1]])
        #expect(missed.withLock { $0 }.first?.refusals["w2.example"] == .noAddress)
        #expect(link.asked.withLock { $0 } == 0)
    }

    @Test func `a witness that keeps others waiting is waited for once, and then left alone`() async throws {
        let writer = try await writer(patience: .seconds(4))
        link.slow(["w4.example"])
        _ = try await writer.append([beginning[0]], definition: election.definition)
        #expect(link.asked.withLock { $0 } == 4)
        _ = try await writer.append([beginning[1]])
        #expect(link.asked.withLock { $0 } == 7)
        #expect(try published().lines.count == 4)
        #expect(missed.withLock { $0 }.isEmpty)
    }

    @Test func `the longer a witness keeps others waiting, the longer it is left alone`() {
        var patience = WitnessPatience()
        let now = ContinuousClock.now
        patience.note(slow: ["w1"], cosigned: [], at: now)
        #expect(patience.resting(at: now + .seconds(29)) == ["w1"])
        #expect(patience.resting(at: now + .seconds(31)).isEmpty)
        patience.note(slow: ["w1"], cosigned: [], at: now)
        #expect(patience.resting(at: now + .seconds(59)) == ["w1"])
        for _ in 0..<9 { patience.note(slow: ["w1"], cosigned: [], at: now) }
        #expect(patience.resting(at: now + .seconds(479)) == ["w1"])
        #expect(patience.resting(at: now + .seconds(481)).isEmpty)
        patience.note(slow: [], cosigned: ["w1"], at: now)
        #expect(patience.resting(at: now).isEmpty)
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
        // One witness is enough to find it; with none to ask it does not begin either.
        link.send(away: ["w1.example", "w2.example", "w3.example"])
        await #expect { _ = try await writer("copy") } throws: { isDoubt($0) }
        link.send(away: ["w1.example", "w2.example", "w3.example", "w4.example"])
        await #expect(throws: LedgerError.unwitnessed) { _ = try await writer("copy") }
        #expect(try published("copy") == old)
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
