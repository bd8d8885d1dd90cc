import BallotCrypto
import Files
import Ledger
import RemoteRecord
import RemoteSupport
import TestSupport
import Testing

/// Files that were changed after the ledger was exported.
@Suite struct DamagedRecordTests {
    @Test func `a changed byte anywhere in the entries or the checkpoint is noticed`() async throws {
        var scene = try await RecordScene(voters: 2)
        try await scene.election.vote(&scene.voters[0], for: 0, in: scene.context)
        let size = try scene.read().size
        var random = SeededRandom(seed: 5)
        for name in ["tile/entries/000.p/\(size)", "checkpoint"] {
            let path = "\(scene.election.ledger)/\(name)"
            let good = try DurableFile.read(path, limit: 1 << 24)
            for _ in 0..<20 {
                var bytes = good
                let place = Int.random(in: 0..<bytes.count, using: &random)
                bytes[place] ^= UInt8.random(in: 1...255, using: &random)
                try DurableFile.replace(path, bytes)
                #expect(scene.refusal() != nil, "\(name), byte \(place)")
            }
            try DurableFile.replace(path, good)
        }
        #expect(scene.refusal() == nil)
    }

    @Test func `a record of fewer entries than its checkpoint says is damaged`() async throws {
        let scene = try await RecordScene(voters: 2)
        let size = try scene.read().size
        let path = "\(scene.election.ledger)/tile/entries/000.p/\(size)"
        try DurableFile.replace(path, Array(try DurableFile.read(path, limit: 1 << 24).dropLast(10)))
        #expect(scene.refusal() == .damaged("tile/entries/000.p/\(size)"))
        #expect(
            throws: RecordRefusal.damaged("checkpoint"),
            performing: { try RecordReader(path: scene.folder.path).read() })
    }

    @Test func `a refusal is said in three languages`() {
        let faults = WordingCheck(technical: ["V13", "V23", "chain", "checkpoint"]).faults(
            [
                RecordRefusal.damaged("checkpoint"), .entry(3, .chain), .message(4, .sums), .whole(.units), .noKey,
                .notNow,
            ],
            source: "RemoteRecord/RecordRefusal.swift")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}
