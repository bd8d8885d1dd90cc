import COpenSSL
import Sodium

/// The hashes of an RFC 6962 Merkle tree.
///
/// Entries and nodes are hashed by libcrypto, which uses the processor's SHA instructions: four times as many nodes a
/// second as libsodium.
package enum MerkleHash {
    /// Bytes of a hash.
    package static let size = 32

    /// The root of an empty tree.
    package static var empty: [UInt8] { SHA256.hash([]) }

    /// The hash of an entry.
    package static func leaf(_ entry: [UInt8]) -> [UInt8] { tagged(0x00, entry) }

    /// The hash of two subtrees.
    package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { tagged(0x01, left + right) }

    /// The root of a perfect subtree.
    ///
    /// - Parameter row: the hashes of its lowest row one behind the other; their number is a power of two.
    package static func root(ofRow row: [UInt8]) -> [UInt8] {
        precondition(row.count >= size && (row.count / size).nonzeroBitCount == 1, "a row of a power of two")
        var row = row
        row.withUnsafeMutableBufferPointer { bytes in
            var pairs = bytes.count / size / 2
            // A pair's hash is written where no pair is read any more.
            while pairs > 0 {
                dobush_sha256_pairs(0x01, bytes.baseAddress, pairs, bytes.baseAddress)
                pairs /= 2
            }
        }
        return Array(row.prefix(size))
    }

    private static func tagged(_ tag: UInt8, _ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { hash, count in
            dobush_sha256_tagged(tag, bytes, bytes.count, hash.baseAddress)
            count = size
        }
    }
}
