/// Evidence that a smaller Merkle tree is the beginning of a larger one (RFC 9162, section 2.1.4).
package struct ConsistencyProof: Hashable, Sendable {
    /// 32 bytes each, in the order of the RFC.
    package let hashes: [[UInt8]]

    package init(hashes: [[UInt8]]) { self.hashes = hashes }

    /// Whether the leaves under one root are the first of those under another (RFC 9162, section 2.1.4.2).
    ///
    /// An empty tree is the beginning of any: that needs no proof, and one that has hashes proves nothing.
    /// - Parameters:
    ///   - old: the number of leaves of the smaller tree.
    ///   - oldRoot: its root, 32 bytes.
    ///   - new: the number of leaves of the larger tree.
    ///   - newRoot: its root, 32 bytes.
    package func connects(_ old: Int, _ oldRoot: [UInt8], to new: Int, _ newRoot: [UInt8]) -> Bool {
        guard 0 <= old, old <= new, hashes.allSatisfy({ $0.count == MerkleHash.size }) else { return false }
        if old == new { return hashes.isEmpty && oldRoot == newRoot }
        if old == 0 { return hashes.isEmpty && oldRoot == MerkleHash.empty }
        // A tree of a power of two is a node of the larger one, and its root stands for the first hash.
        let isNode = old.nonzeroBitCount == 1
        guard let first = isNode ? oldRoot : hashes.first else { return false }
        var (node, last) = (old - 1, new - 1)
        while node & 1 == 1 { (node, last) = (node >> 1, last >> 1) }
        var (small, large) = (first, first)
        for hash in isNode ? hashes[...] : hashes.dropFirst() {
            guard last > 0 else { return false }
            if node & 1 == 1 || node == last {
                small = MerkleHash.node(hash, small)
                large = MerkleHash.node(hash, large)
                while node & 1 == 0 && node != 0 { (node, last) = (node >> 1, last >> 1) }
            } else {
                large = MerkleHash.node(large, hash)
            }
            (node, last) = (node >> 1, last >> 1)
        }
        return last == 0 && small == oldRoot && large == newRoot
    }
}
