import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

/// A disk that is full: nothing is answered that is not kept, and with room again everything goes on.
@Suite(.serialized, .enabled(if: SmallDisk.isAllowed, "only root may mount")) struct LedgerDiskTests {
    @Test func `a log on a full disk loses nothing that it acknowledged, wherever the room ends`() async throws {
        for room in [0, 4096, 12_288, 40_960, 131_072] {
            let disk = try SmallDisk()
            let drill = DrilledLedger(at: "\(disk.place.path)/ledger")
            let before = try await drill.append(20)
            try #require(before.code == 0, "\(before.complaints)")
            try disk.fill(leaving: room)
            let full = try await drill.append(100_000)
            #expect(full.code == 1, "\(room): \(full.complaints)")
            try drill.check(before.acknowledged + full.acknowledged, "\(room) bytes")
            try disk.free()
            let after = try await drill.append(5)
            #expect(after.code == 0 && after.acknowledged.count == 5, "\(room): \(after.complaints)")
            try drill.check(before.acknowledged + full.acknowledged + after.acknowledged, "\(room) bytes, then room")
        }
    }

    @Test func `a witness on a full disk cosigns nothing, and does not forget what it cosigned`() async throws {
        let disk = try SmallDisk()
        let log = try SampleElection.key(40)
        var tree = MerkleTree()
        for number in 0..<20 { tree.append(MerkleHash.leaf([UInt8(number)])) }
        let key = NoteKey(name: "dobush/watched", key: log.verifyingKey)
        func offer(_ old: Int, _ size: Int) -> [UInt8] {
            CheckpointOffer(
                old: old, proof: tree.consistency(from: old, to: size),
                note: Checkpoint(origin: key.name, size: size, root: tree.root(size: size)).signed(by: log)
            ).bytes
        }
        func witness() throws -> Witness {
            try Witness(
                path: "\(disk.place.path)/witness", name: "w1", key: SampleElection.key(50), logs: [key],
                clock: FixedClock())
        }
        do {
            let witness = try witness()
            #expect(try await witness.answer(offer(0, 5)).status == 200)
            try disk.fill(leaving: 0)
            for _ in 0..<3 {
                await #expect(throws: WitnessFault.self) { try await witness.answer(offer(5, 9)) }
            }
            // Neither in memory nor on the disk has it gone on.
            #expect(try await witness.answer(offer(0, 9)) == .otherSize(5))
            try disk.free()
            #expect(try await witness.answer(offer(5, 9)).status == 200)
        }
        #expect(try await witness().answer(offer(0, 20)) == .otherSize(9))
    }
}
