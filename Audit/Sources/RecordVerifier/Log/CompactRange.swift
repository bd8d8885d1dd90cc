/// The right edge of a Merkle tree that grows leaf by leaf: one root for each whole subtree, the largest first.
struct CompactRange {
    private(set) var size = 0
    /// The roots of the whole subtrees, the largest first.
    private(set) var roots: [Digest] = []

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
    var root: Digest { Self.root(of: roots) }

    /// The root of a tree whose whole subtrees, the largest first, have these roots.
    static func root(of subtrees: [Digest]) -> Digest {
        guard var node = subtrees.last else { return .of([]) }
        for left in subtrees.dropLast().reversed() { node = .ofNode(left, node) }
        return node
    }
}
