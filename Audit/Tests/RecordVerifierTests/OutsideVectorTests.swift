import FoundationEssentials
import Testing

@testable import RecordVerifier

@Suite(.enabled(if: Vectors.outside != nil, "the transparency-log vectors are not on this machine"))
struct OutsideVectorTests {
    struct Inclusion: Decodable {
        /// Some are beyond what a tree can hold.
        let leafIdx: UInt64
        let treeSize: Int
        let root: String
        let leafHash: String
        let proof: [String]?
        let wantErr: Bool
    }

    struct Consistency: Decodable {
        let size1: Int
        let size2: Int
        let root1: String
        let root2: String
        let proof: [String]?
        let wantErr: Bool
    }

    private func files(_ kind: String) throws -> [Data] {
        let folder = try #require(Vectors.outside) + "/transparency-dev-merkle/testdata/" + kind
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
            .map { try Data(contentsOf: URL(filePath: folder + "/" + $0)) }
    }

    /// Nil when a hash is not 32 bytes, which no proof may hold.
    private func digests(_ texts: [String]) -> [Digest]? {
        let digests = texts.compactMap { Base64.bytes($0.utf8).flatMap { Digest($0) } }
        return digests.count == texts.count ? digests : nil
    }

    @Test func inclusionProofsHoldOrNot() throws {
        let files = try files("inclusion")
        #expect(files.count > 50)
        for file in files {
            let item = try JSONDecoder().decode(Inclusion.self, from: file)
            var holds = false
            if let index = Int(exactly: item.leafIdx),
                let hashes = digests([item.leafHash, item.root] + (item.proof ?? []))
            {
                holds = MerkleProof.includes(
                    hashes[0], at: index, size: item.treeSize, path: Array(hashes[2...]), root: hashes[1])
            }
            #expect(holds != item.wantErr)
        }
    }

    @Test func consistencyProofsHoldOrNot() throws {
        let files = try files("consistency")
        #expect(files.count > 50)
        for file in files {
            let item = try JSONDecoder().decode(Consistency.self, from: file)
            // Where only the sizes matter, some roots are not hashes at all.
            guard digests([item.root1, item.root2]) != nil else { continue }
            var holds = false
            if let hashes = digests([item.root1, item.root2] + (item.proof ?? [])) {
                holds = MerkleProof.extends(hashes[0], item.size1, to: hashes[1], item.size2, path: Array(hashes[2...]))
            }
            #expect(holds != item.wantErr)
        }
    }

    @Test func treesThatGrowLeafByLeafHaveTheRootsOfTheVectors() throws {
        var tree = CompactRange()
        var roots: [Int: Digest] = [:]
        for leaf in [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        ] {
            tree.append(.ofLeaf(try #require(Hex.bytes(leaf.utf8))))
            roots[tree.size] = tree.root
        }
        for file in try files("consistency") {
            let item = try JSONDecoder().decode(Consistency.self, from: file)
            guard !item.wantErr, let known = digests([item.root1, item.root2]) else { continue }
            #expect(roots[item.size1] == known[0])
            #expect(roots[item.size2] == known[1])
        }
    }

    @Test func theSpecificationsNoteVerifies() throws {
        let folder = try #require(Vectors.outside) + "/spec/"
        let note = try SignedNote(Array(Data(contentsOf: URL(filePath: folder + "signed-note-example.txt"))))
        let vkey = try String(
            decoding: Data(contentsOf: URL(filePath: folder + "signed-note-example.vkey")), as: UTF8.self)
        let parts = vkey.split(whereSeparator: \.isNewline)[0].split(separator: "+", maxSplits: 2)
        let key = try #require(Base64.bytes(parts[2].utf8))
        let signer = NoteSigner(name: String(parts[0]), key: try #require(SigningKey(Array(key.dropFirst()))))
        #expect(Hex.text(of: signer.id) == parts[1])
        try note.verify(signer)
    }
}
