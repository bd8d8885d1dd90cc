import ElectionModel
import Ledger
import Sodium
import TestSupport
import Trust

/// A log of made-up leaves, for tests of witnesses; it can tell other people other things.
struct WatchedLog {
    static let origin = "dobush/watched"
    let key: SigningKey
    private(set) var tree = MerkleTree()

    /// - Parameters:
    ///   - size: the number of leaves.
    ///   - story: the leaves from 100 on differ between stories.
    init(size: Int, story: UInt8 = 0) throws {
        key = try SampleElection.key(40)
        for number in 0..<size {
            tree.append(MerkleHash.leaf([UInt8(number & 255), UInt8(number >> 8), number < 100 ? 0 : story]))
        }
    }

    var noteKey: NoteKey { NoteKey(name: Self.origin, key: key.verifyingKey) }

    func note(_ size: Int) -> SignedNote {
        Checkpoint(origin: Self.origin, size: size, root: tree.root(size: size)).signed(by: key)
    }

    func offer(from old: Int, to size: Int) -> CheckpointOffer {
        CheckpointOffer(old: old, proof: tree.consistency(from: old, to: size), note: note(size))
    }
}
