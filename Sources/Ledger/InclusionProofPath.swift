/// The hashes that lead from a leaf to the root of a Merkle tree (RFC 9162, section 2.1.3).
package struct InclusionProofPath: Hashable, Sendable {
    /// The leaf's number, from 0.
    package let index: Int
    /// The hashes beside the way, 32 bytes each, the leaf's sibling first.
    package let siblings: [[UInt8]]

    package init(index: Int, siblings: [[UInt8]]) {
        self.index = index
        self.siblings = siblings
    }

    /// The root to which a leaf's hash leads in a tree of `size` leaves (RFC 9162, section 2.1.3.2).
    ///
    /// - Returns: `nil` when the tree has no such leaf, or the way to it has another length.
    package func root(leaf: [UInt8], size: Int) -> [UInt8]? {
        guard index >= 0, index < size, leaf.count == 32 else { return nil }
        var (node, last) = (index, size - 1)
        var hash = leaf
        for sibling in siblings {
            guard last > 0, sibling.count == 32 else { return nil }
            if node & 1 == 1 || node == last {
                hash = MerkleHash.node(sibling, hash)
                while node & 1 == 0 && node != 0 {
                    node >>= 1
                    last >>= 1
                }
            } else {
                hash = MerkleHash.node(hash, sibling)
            }
            node >>= 1
            last >>= 1
        }
        return last == 0 ? hash : nil
    }
}
