/// Proofs in a Merkle tree (RFC 9162, sections 2.1.3.2 and 2.1.4.2).
enum MerkleProof {
    /// Whether the path leads from the leaf hash, at `index` in a tree of `size`, to the root.
    static func includes(_ leaf: Digest, at index: Int, size: Int, path: [Digest], root: Digest) -> Bool {
        guard index >= 0, index < size else { return false }
        var (place, last, node) = (index, size - 1, leaf)
        for sibling in path {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                node = .ofNode(sibling, node)
                while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                node = .ofNode(node, sibling)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && node == root
    }

    /// Whether the tree of `newSize` begins with the tree of `oldSize`, which is at least 1.
    static func extends(_ oldRoot: Digest, _ oldSize: Int, to newRoot: Digest, _ newSize: Int, path: [Digest]) -> Bool {
        guard oldSize > 0, oldSize <= newSize else { return false }
        if oldSize == newSize { return path.isEmpty && oldRoot == newRoot }
        var steps = path[...]
        if oldSize & (oldSize - 1) == 0 { steps = [oldRoot] + steps }
        guard let first = steps.popFirst() else { return false }
        var (place, last) = (oldSize - 1, newSize - 1)
        while place & 1 == 1 { (place, last) = (place >> 1, last >> 1) }
        var (old, new) = (first, first)
        for sibling in steps {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                (old, new) = (.ofNode(sibling, old), .ofNode(sibling, new))
                while place & 1 == 0, place > 0 { (place, last) = (place >> 1, last >> 1) }
            } else {
                new = .ofNode(new, sibling)
            }
            (place, last) = (place >> 1, last >> 1)
        }
        return last == 0 && old == oldRoot && new == newRoot
    }
}
