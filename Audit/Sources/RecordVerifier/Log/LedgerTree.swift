/// The right edge of a ledger's tree while its bundles pass by: a few hashes, whatever the size of the ledger.
package struct LedgerTree {
    /// Over the roots of the full bundles.
    private var full = CompactRange()
    /// The leaf hashes of the last bundle, where it is not full.
    private var rest: [Digest] = []

    package init() {}

    /// The number of leaves.
    package var size: Int { full.size * TilePath.width + rest.count }

    /// Adds the next bundle. Nothing comes after one that is not full.
    package mutating func append(_ next: HashedBundle) {
        if let root = next.root { full.append(root) } else { rest = next.leaves }
    }

    /// The root of the tree as it is now (RFC 6962, section 2.1).
    package var root: Digest { root(with: rest[...]) }

    /// The root with some leaves more, fewer than a bundle has.
    func root(with leaves: ArraySlice<Digest>) -> Digest {
        var edge = CompactRange()
        for leaf in leaves { edge.append(leaf) }
        return CompactRange.root(of: full.roots + edge.roots)
    }
}
