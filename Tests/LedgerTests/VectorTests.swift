import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct VectorTests {
    /// The entries of the vectors' election, as bytes.
    private static func entryBytes() throws -> [[UInt8]] {
        let size = try LedgerReader(path: Vectors.ledger).checkpoint().size
        let bundle = try Vectors.bytes("\(Vectors.ledger)/\(TilePath.entries(index: 0, width: size))")
        var entries: [[UInt8]] = []
        var at = 0
        while at < bundle.count {
            let length = Int(bundle[at]) << 8 | Int(bundle[at + 1])
            entries.append(Array(bundle[at + 2..<at + 2 + length]))
            at += 2 + length
        }
        return entries
    }

    @Test func `entries are read, hashed and verified`() throws {
        let cases = try Vectors.cases("entries.json", "good")
        let entries = try Self.entryBytes()
        #expect(entries.count == cases.count)
        for (bytes, item) in zip(entries, cases) {
            let entry = try LedgerEntry(canonicalBytes: bytes)
            let key: VerifyingKey = try item.value("public")
            #expect(entry.seq == (try item.int("seq")))
            #expect(entry.canonicalBytes == bytes)
            #expect(Hex.encode(SHA256.hash(bytes)) == (try item.string("sha256")))
            #expect(Hex.encode(MerkleHash.leaf(bytes)) == (try item.string("leafHash")))
            #expect(Base64.encode(entry.signature) == (try item.string("sig")))
            #expect(entry.isSigned(by: key))
            #expect(key.verifies(entry.signature, over: Array(try item.string("signedText").utf8)))
        }
    }

    @Test func `entries of another form are refused`() throws {
        let cases = try Vectors.cases("entries.json", "bad")
        #expect(cases.count >= 21)
        for item in cases {
            let bytes = Array(try item.string("entry").utf8)
            #expect(throws: CanonicalError.self, "\(item["name"]?.text ?? "")") {
                try LedgerEntry(canonicalBytes: bytes)
            }
        }
    }

    @Test func `checkpoints are good or not`() throws {
        let vectors = try Vectors.read("notes.json")
        let name = try vectors.string("name")
        let key: VerifyingKey = try vectors.value("public")
        for item in try vectors.array("cases") {
            let note = try? SignedNote(bytes: Hex.decode(item.string("noteHex")))
            let checkpoint = note.flatMap { try? Checkpoint(text: $0.text) }
            let isGood = checkpoint?.origin == name && note?.verdict(name: name, key: key) == .good
            #expect(isGood == (try item.bool("good")), "\(item["name"]?.text ?? "")")
        }
    }

    @Test func `trees have the roots and tiles of the vectors`() throws {
        let vectors = try Vectors.read("merkle.json")
        #expect(Hex.encode(MerkleHash.empty) == (try vectors.string("emptyRoot")))
        let trees = try vectors.array("trees")
        let largest = try trees.map { try $0.int("size") }.max() ?? 0
        var tree = MerkleTree()
        for number in 0..<largest { tree.append(MerkleHash.leaf(Array("\(number)".utf8))) }
        #expect(Hex.encode(tree.levels[0][0]) == (try vectors.string("leafHash0")))
        for item in trees {
            #expect(Hex.encode(tree.root(size: try item.int("size"))) == (try item.string("root")))
            for tile in try item.array("tiles") {
                let (level, number, width) = (try tile.int("level"), try tile.int("number"), try tile.int("width"))
                let hashes = tree.levels[level][number * 256..<number * 256 + width]
                #expect(Hex.encode(SHA256.hash(hashes.flatMap { $0 })) == (try tile.string("sha256")), "\(tile.text)")
            }
        }
        for item in try vectors.array("paths") {
            let (number, width) = (try item.int("number"), try item.int("width"))
            let path =
                item["level"] == "entries"
                ? TilePath.entries(index: number, width: width)
                : TilePath.hashes(level: try item.int("level"), index: number, width: width)
            #expect(path == (try item.string("path")))
        }
    }

    @Test func `the vectors' election is accepted entry by entry, up to counted`() throws {
        let reader = LedgerReader(path: Vectors.ledger)
        let entries = try reader.entries()
        let checkpoint = try reader.checkpoint()
        var state = LedgerState()
        var tree = MerkleTree()
        for (entry, body) in entries {
            var definition: ElectionDefinition?
            if entry.type == .genesis {
                let hash = try body.object("definition").string("sha256")
                definition = try ElectionDefinition(canonicalBytes: reader.document(hash))
            }
            let leaf = MerkleHash.leaf(entry.canonicalBytes)
            try state.apply(entry, body: body, leaf: leaf, definition: definition)
            tree.append(leaf)
        }
        #expect(state.size == entries.count)
        #expect(state.phase == .counted)
        #expect(checkpoint.size == entries.count)
        #expect(tree.root(size: entries.count) == checkpoint.root)
        let sizes = try FileManager.default.contentsOfDirectory(atPath: "\(Vectors.ledger)/checkpoints")
            .compactMap { Int($0) }
        #expect(sizes.count >= 5)
        for size in sizes {
            let note = try SignedNote(bytes: Vectors.bytes("\(Vectors.ledger)/checkpoints/\(size)"))
            #expect(try Checkpoint(text: note.text).root == tree.root(size: size))
        }
        let log = try #require(state.book?.certificates.first { $0.role == .log })
        let note = try SignedNote(bytes: Vectors.bytes("\(Vectors.ledger)/checkpoint"))
        #expect(note.verdict(name: checkpoint.origin, key: log.signKey) == .good)
    }

    /// The leaves that certificate-transparency tests share.
    private static let sharedLeaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], Array(0x50...0x57),
        Array(0x60...0x6F),
    ]

    @Test(
        .enabled(if: Vectors.has("tlog/transparency-dev-merkle/testdata/inclusion")),
        arguments: [
            "inclusion/0", "inclusion/1", "inclusion/2", "inclusion/3", "inclusion/4", "consistency/1", "consistency/2",
            "consistency/3", "consistency/4",
        ])
    func `roots and leaves agree with those of another project`(name: String) throws {
        var tree = MerkleTree()
        for leaf in Self.sharedLeaves { tree.append(MerkleHash.leaf(leaf)) }
        let file = "\(Vectors.data)/tlog/transparency-dev-merkle/testdata/\(name)/happy-path.json"
        guard Vectors.has("tlog/transparency-dev-merkle/testdata/\(name)/happy-path.json") else { return }
        let item = try CanonicalValue.parse(Vectors.bytes(file))
        if item["leafIdx"] != nil {
            let (index, size) = (try item.int("leafIdx"), try item.int("treeSize"))
            #expect(Base64.encode(tree.levels[0][index]) == (try item.string("leafHash")))
            #expect(Base64.encode(tree.root(size: size)) == (try item.string("root")))
        } else {
            #expect(Base64.encode(tree.root(size: try item.int("size1"))) == (try item.string("root1")))
            #expect(Base64.encode(tree.root(size: try item.int("size2"))) == (try item.string("root2")))
        }
    }
}
