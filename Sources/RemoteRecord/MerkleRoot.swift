import Sodium

/// The root of a Merkle tree (RFC 6962, section 2.1), its leaves one after the other.
struct MerkleRoot {
    /// The roots of the perfect subtrees so far, the largest first, with their heights.
    private var edge: [(height: Int, hash: [UInt8])] = []

    /// H(0x00 ‖ entry).
    static func leaf(_ entry: [UInt8]) -> [UInt8] { SHA256.hash([0] + entry) }

    /// Adds the hash of a leaf.
    mutating func append(_ leaf: [UInt8]) {
        var (height, hash) = (0, leaf)
        while let last = edge.last, last.height == height {
            hash = Self.node(last.hash, hash)
            height += 1
            edge.removeLast()
        }
        edge.append((height, hash))
    }

    /// The root; that of the empty tree is the hash of nothing.
    var value: [UInt8] {
        guard let last = edge.last else { return SHA256.hash([]) }
        return edge.dropLast().reversed().reduce(last.hash) { Self.node($1.hash, $0) }
    }

    private static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { SHA256.hash([1] + left + right) }
}
