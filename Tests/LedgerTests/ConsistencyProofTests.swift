import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing

@Suite struct ConsistencyProofTests {
    static let vectors = "tlog/transparency-dev-merkle/testdata/consistency"

    @Test(.enabled(if: Vectors.has(vectors), "the data folder is not there"))
    func `proofs are judged as the vectors of transparency-dev say`() throws {
        let folder = "\(Vectors.data)/\(Self.vectors)"
        var (good, bad) = (0, 0)
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".json") {
            let file = try Vectors.bytes("\(folder)/\(name)")
            guard let vector = try? CanonicalValue.parse(file), let small = try? vector.int("size1"),
                let large = try? vector.int("size2")
            else {
                // A size below 0 or beyond 2⁵³, which no reader of ours takes.
                #expect(String(decoding: file, as: UTF8.self).contains("\"wantErr\": true"), "\(name)")
                continue
            }
            func bytes(_ value: CanonicalValue?) -> [UInt8] {
                guard case .string(let text)? = value else { return [] }
                return (try? Base64.decode(text)) ?? []
            }
            let hashes: [CanonicalValue] = (try? vector.array("proof")) ?? []
            let proof = ConsistencyProof(hashes: hashes.map(bytes))
            // There an empty tree is always an error; here it is the beginning of every tree, without a proof.
            let fits = small > 0 && proof.connects(small, bytes(vector["root1"]), to: large, bytes(vector["root2"]))
            #expect(try fits == !vector.bool("wantErr"), "\(name)")
            if fits { good += 1 } else { bad += 1 }
        }
        #expect(good >= 5 && bad > 90, "\(good) good, \(bad) bad")
    }

    @Test func `every tree is the beginning of every larger one, by its proof and by no other`() {
        var tree = MerkleTree()
        for number in 0..<68 { tree.append(MerkleHash.leaf([UInt8(number)])) }
        for new in 0...68 {
            for old in 0...new {
                let proof = tree.consistency(from: old, to: new)
                let (small, large) = (tree.root(size: old), tree.root(size: new))
                #expect(proof.connects(old, small, to: new, large))
                #expect(!proof.connects(old, large, to: new, small) || old == new)
                #expect(!ConsistencyProof(hashes: proof.hashes + [large]).connects(old, small, to: new, large))
                if !proof.hashes.isEmpty {
                    let short = ConsistencyProof(hashes: proof.hashes.dropLast())
                    #expect(!short.connects(old, small, to: new, large))
                    var spoilt = proof.hashes
                    spoilt[0][0] ^= 1
                    #expect(!ConsistencyProof(hashes: spoilt).connects(old, small, to: new, large))
                }
            }
        }
    }

    @Test func `proofs in a tree of three levels of tiles are right`() {
        var tree = MerkleTree()
        for number in 0..<70_000 {
            tree.append(MerkleHash.leaf([UInt8(number & 255), UInt8(number >> 8 & 255), UInt8(number >> 16)]))
        }
        let sizes = [0, 1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000]
        for new in sizes {
            for old in sizes where old <= new {
                let proof = tree.consistency(from: old, to: new)
                #expect(proof.connects(old, tree.root(size: old), to: new, tree.root(size: new)), "\(old) \(new)")
                #expect(proof.hashes.count <= 34)
            }
        }
    }

    @Test func `sizes that make no sense prove nothing and never trap`() {
        let proof = ConsistencyProof(hashes: [[UInt8](repeating: 1, count: 32), [2]])
        for (old, new) in [(-1, 1), (2, 1), (0, 0), (1, 2), (Int.min, Int.max), (1, Int.max), (Int.max - 1, Int.max)] {
            #expect(!proof.connects(old, [1], to: new, [2]))
            #expect(!ConsistencyProof(hashes: []).connects(old, [1], to: new, [2]))
        }
    }
}
