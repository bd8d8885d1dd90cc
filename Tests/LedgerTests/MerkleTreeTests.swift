import Ledger
import Testing

@Suite struct MerkleTreeTests {
    /// The definition of RFC 9162, section 2.1.1, word for word: slow and plain.
    static func plainRoot(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        if leaves.isEmpty { return MerkleHash.empty }
        if leaves.count == 1 { return leaves[leaves.startIndex] }
        var split = 1
        while split * 2 < leaves.count { split *= 2 }
        let middle = leaves.startIndex + split
        return MerkleHash.node(plainRoot(leaves[..<middle]), plainRoot(leaves[middle...]))
    }

    @Test func `roots of every size follow the definition`() {
        var tree = MerkleTree()
        var leaves: [[UInt8]] = []
        let sizes = Set([0, 1, 2, 3, 4, 5, 7, 8, 100, 255, 256, 257, 511, 512, 513, 700, 767, 768, 1000])
        for number in 0...1000 {
            if sizes.contains(number) { #expect(tree.root(size: number) == Self.plainRoot(leaves[...])) }
            let leaf = MerkleHash.leaf(Array("\(number)".utf8))
            leaves.append(leaf)
            tree.append(leaf)
        }
        for size in sizes { #expect(tree.root(size: size) == Self.plainRoot(leaves[..<size])) }
    }

    @Test func `a tree of more than two tile levels follows the definition`() {
        var tree = MerkleTree()
        let leaves = (0..<70_000).map { MerkleHash.leaf([UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16)]) }
        for leaf in leaves { tree.append(leaf) }
        for size in [65_535, 65_536, 65_537, 70_000] {
            #expect(tree.root(size: size) == Self.plainRoot(leaves[..<size]))
        }
        #expect(tree.levels.map(\.count) == [70_000, 273, 1])
    }

    @Test(arguments: [
        (1_234_067, "tile/entries/x001/x234/067"), (0, "tile/entries/000"), (1000, "tile/entries/x001/000"),
    ])
    func `tile paths follow C2SP`(index: Int, path: String) {
        #expect(TilePath.entries(index: index, width: 256) == path)
        #expect(TilePath.entries(index: index, width: 7) == "\(path).p/7")
    }
}
