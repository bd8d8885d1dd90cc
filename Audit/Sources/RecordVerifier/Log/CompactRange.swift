/// The right edge of a Merkle tree that grows leaf by leaf: one root for each whole subtree, the largest first.
struct CompactRange {
    private(set) var size = 0
    private var roots: [Digest] = []

    /// Adds a leaf hash (or the root of a subtree, when all are of one height).
    mutating func append(_ leaf: Digest) {
        var node = leaf
        var count = size
        while count & 1 == 1, let left = roots.popLast() {
            node = .ofNode(left, node)
            count >>= 1
        }
        roots.append(node)
        size += 1
    }

    /// The root of the tree as it is now (RFC 6962, section 2.1).
    var root: Digest {
        guard var node = roots.last else { return .of([]) }
        for left in roots.dropLast().reversed() { node = .ofNode(left, node) }
        return node
    }
}
