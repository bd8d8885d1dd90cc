import Sodium

/// The hashes of an RFC 6962 Merkle tree.
package enum MerkleHash {
    /// The root of an empty tree.
    package static var empty: [UInt8] { SHA256.hash([]) }

    /// The hash of an entry.
    package static func leaf(_ entry: [UInt8]) -> [UInt8] { SHA256.hash([0x00] + entry) }

    /// The hash of two subtrees.
    package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { SHA256.hash([0x01] + left + right) }
}
