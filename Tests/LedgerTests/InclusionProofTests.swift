import ElectionModel
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust
import Wording

@Suite struct InclusionProofTests {
    static let vectors = "tlog/transparency-dev-merkle/testdata/inclusion"

    @Test(.enabled(if: Vectors.has(vectors), "the data folder is not there"))
    func `paths are judged as the vectors of transparency-dev say`() throws {
        let folder = "\(Vectors.data)/\(Self.vectors)"
        var good = 0
        var bad = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) where name.hasSuffix(".json") {
            let file = try Vectors.bytes("\(folder)/\(name)")
            guard let vector = try? CanonicalValue.parse(file) else {
                // A number of a leaf beyond 2⁵³, which no reader of ours takes.
                #expect(String(decoding: file, as: UTF8.self).contains("\"wantErr\": true"), "\(name)")
                continue
            }
            func bytes(_ value: CanonicalValue?) -> [UInt8] {
                guard case .string(let text)? = value else { return [] }
                return (try? Base64.decode(text)) ?? []
            }
            let siblings: [CanonicalValue] = (try? vector.array("proof")) ?? []
            let path = InclusionProofPath(index: try vector.int("leafIdx"), siblings: siblings.map(bytes))
            let root = path.root(leaf: bytes(vector["leafHash"]), size: try vector.int("treeSize"))
            let fits = root != nil && root == bytes(vector["root"])
            #expect(try fits == !vector.bool("wantErr"), "\(name)")
            if fits { good += 1 } else { bad += 1 }
        }
        #expect(good >= 5 && bad > 50)
    }

    @Test func `every leaf of every small tree leads to the root, and to no other`() {
        var tree = MerkleTree()
        let leaves = (0..<70).map { MerkleHash.leaf([UInt8($0)]) }
        for leaf in leaves { tree.append(leaf) }
        for size in 1...70 {
            let root = tree.root(size: size)
            for index in 0..<size {
                let path = tree.path(of: index, size: size)
                #expect(path.root(leaf: leaves[index], size: size) == root)
                #expect(path.root(leaf: leaves[(index + 1) % 70], size: size) != root)
                if size > 1 {
                    let other = InclusionProofPath(index: (index + 1) % size, siblings: path.siblings)
                    #expect(other.root(leaf: leaves[index], size: size) != root)
                    let shorter = InclusionProofPath(index: index, siblings: path.siblings.dropLast())
                    #expect(shorter.root(leaf: leaves[index], size: size) == nil)
                }
                let longer = InclusionProofPath(index: index, siblings: path.siblings + [root])
                #expect(longer.root(leaf: leaves[index], size: size) == nil)
            }
        }
        #expect(InclusionProofPath(index: 0, siblings: []).root(leaf: leaves[0], size: 0) == nil)
        #expect(InclusionProofPath(index: -1, siblings: []).root(leaf: leaves[0], size: 1) == nil)
        #expect(InclusionProofPath(index: 0, siblings: [[1]]).root(leaf: leaves[0], size: 2) == nil)
    }

    @Test func `paths in a tree of three levels of tiles are right and quickly made`() {
        var tree = MerkleTree()
        let leaves = (0..<66_100).map { MerkleHash.leaf([UInt8($0 & 255), UInt8($0 >> 8 & 255), UInt8($0 >> 16)]) }
        for leaf in leaves { tree.append(leaf) }
        for size in [255, 256, 257, 65_535, 65_536, 65_537, 66_048, 66_100] {
            let root = tree.root(size: size)
            for index in Set([0, 1, 255, 256, 65_535, 65_536, size / 2, size - 2, size - 1]) where index < size {
                #expect(tree.path(of: index, size: size).root(leaf: leaves[index], size: size) == root)
            }
        }
    }
}

@Suite struct InclusionProofFileTests {
    /// A small ledger's proofs, all its entries made by hand.
    struct Made {
        let sample: SampleElection
        let proofs: [InclusionProof]

        /// - Parameter spoil: changes what the log signs.
        init(log: RoleCertificate? = nil, key: String = "log", spoil: (inout [CanonicalValue]) -> Void = { _ in })
            throws
        {
            let sample = try SampleElection()
            self.sample = sample
            var entries: [CanonicalValue] = (0..<5).map { number in
                [
                    "v": 1, "election": sample.definition.election.canonical, "seq": .int(number), "type": "note",
                    "role": "registrar", "time": SampleElection.start.adding(seconds: number).canonical,
                    "body": ["number": .int(number)],
                ]
            }
            spoil(&entries)
            var tree = MerkleTree()
            for entry in entries { tree.append(MerkleHash.leaf(entry.encoded())) }
            let checkpoint = Checkpoint(
                origin: "dobush/\(sample.definition.election)", size: 5, root: tree.root(size: 5))
            let signing = try #require(sample.keys[key])
            let certificate = try log ?? sample.certificate(.log, "log")
            proofs = try entries.enumerated().map { number, entry in
                try InclusionProof(
                    entry: entry, log: certificate, path: tree.path(of: number, size: 5),
                    note: checkpoint.signed(by: signing))
            }
        }

        func fault(_ proof: InclusionProof) -> InclusionProofFault? {
            proof.fault(roots: sample.roots, election: sample.definition.election, kind: sample.definition.kind)
        }
    }

    @Test func `a good proof is one, and reads back from its file`() throws {
        let made = try Made()
        for proof in made.proofs {
            #expect(made.fault(proof) == nil)
            let again = try InclusionProof(bytes: proof.bytes)
            #expect(again == proof)
            #expect(made.fault(again) == nil)
            #expect(proof.isEntry("note", by: .registrar))
            #expect(!proof.isEntry("note", by: .commission) && !proof.isEntry("other", by: .registrar))
        }
        let lines = String(decoding: made.proofs[4].bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "c2sp.org/tlog-proof@v1")
        #expect(lines[1].hasPrefix("extra ") && lines[2] == "index 4" && lines[4].isEmpty)
        #expect(lines[5] == "dobush/\(made.sample.definition.election)" && lines[6] == "5")
    }

    @Test func `each way in which a proof proves nothing has its name`() throws {
        let sample = try SampleElection()
        var lonely = RoleCertificate(
            election: sample.definition.election, kind: .training, role: .log, subject: "log",
            signKey: try #require(sample.keys["log"]).verifyingKey, sealKey: nil, notBefore: SampleElection.start,
            notAfter: SampleElection.start.adding(seconds: 3))
        #expect(try Made(log: lonely).faults == [.certificate(.tooFewSignatures(has: 0, needs: 2))])
        for root in sample.rootKeys { lonely.endorse(with: root) }
        let late = try Made(log: lonely)
        #expect(late.proofs.map { late.fault($0) } == [nil, nil, nil, .certificateOutOfTime, .certificateOutOfTime])
        #expect(try Made(log: sample.certificate(.commission, "commission"), key: "commission").faults == [.notTheLog])
        #expect(try Made(key: "registrar").faults == [.unsigned])

        let good = try Made()
        let other = ElectionId(unchecked: "other")
        #expect(
            good.proofs[0].fault(roots: good.sample.roots, election: other, kind: .training) == .notTheLog)
        #expect(
            good.proofs[0].fault(
                roots: good.sample.roots, election: good.sample.definition.election, kind: .production) == .notTheLog)
        let foreign = try Made { entries in
            for number in entries.indices { entries[number] = entries[number].with("election", "other") }
        }
        #expect(foreign.faults == [.otherLedger])
        let misnumbered = try Made { $0[2] = $0[2].with("seq", 3) }
        #expect(misnumbered.fault(misnumbered.proofs[2]) == .notIncluded)
        let changed = try InclusionProof(
            entry: good.proofs[1].entry.with("body", ["number": 7]), log: good.proofs[1].log,
            path: good.proofs[1].path, note: good.proofs[1].note)
        #expect(good.fault(changed) == .notIncluded)
    }

    @Test func `a signature that does not fit is told from a missing one`() throws {
        let made = try Made()
        let text = String(decoding: made.proofs[0].note.bytes, as: UTF8.self)
        let note = try SignedNote(bytes: Array(text.replacingOccurrences(of: "\n5\n", with: "\n6\n").utf8))
        let proof = try InclusionProof(
            entry: made.proofs[0].entry, log: made.proofs[0].log, path: made.proofs[0].path, note: note)
        #expect(made.fault(proof) == .badSignature)
    }

    @Test func `files that are no proofs are refused and never trap`() throws {
        let made = try Made()
        let whole = made.proofs[2].bytes
        for count in stride(from: 0, to: whole.count, by: 7) {
            #expect(throws: InclusionProofFault.malformed) { try InclusionProof(bytes: Array(whole[..<count])) }
        }
        #expect(throws: InclusionProofFault.malformed) { try InclusionProof(bytes: whole + whole) }
        #expect(throws: InclusionProofFault.malformed) {
            try InclusionProof(bytes: [UInt8](repeating: 0x0A, count: InclusionProof.largestFile + 1))
        }
        let random = SeededRandom(seed: 5)
        var read = 0
        for _ in 0..<600 {
            var bytes = whole
            bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            guard let proof = try? InclusionProof(bytes: bytes), bytes != whole else { continue }
            read += 1
            // A line signed under another name or id is ignored, as the signed-note specification has it.
            if let fault = made.fault(proof) { #expect(!fault.english.isEmpty) }
        }
        #expect(read > 10, "seed \(random.seed)")
    }

    @Test(arguments: Language.allCases)
    func `every fault has a sentence of its own in every language`(language: Language) {
        let faults: [InclusionProofFault] = [
            .malformed, .certificate(.tooFewSignatures(has: 1, needs: 2)), .notTheLog, .certificateOutOfTime,
            .otherLedger, .unsigned, .badSignature, .notIncluded,
        ]
        #expect(Set(faults.map { $0.text(in: language) }).count == faults.count)
    }

    @Test func `proofs are made from a ledger's folder, each under its newest checkpoint`() async throws {
        let sample = try SampleElection()
        let folder = TemporaryFolder()
        let writer = try await LedgerWriter(
            path: folder.path, election: sample.definition.election, key: try #require(sample.keys["log"]),
            clock: FixedClock())
        let commission = try #require(sample.keys["commission"])
        func submission(_ type: EntryType, _ body: CanonicalValue) -> Submission {
            Submission(election: sample.definition.election, type: type, body: body, key: commission)
        }
        _ = try await writer.append([submission(.genesis, try sample.genesis())], definition: sample.definition)
        _ = try await writer.append([submission(.phase, ["v": 1, "from": "called", "to": "lists"])])
        let proofs = try InclusionProof.proofs(inLedger: "\(folder.path)/public") { entry, body in
            entry.type == .phase && body["to"] == "lists"
        }
        #expect(proofs.count == 1)
        let proof = try #require(proofs.first)
        #expect(proof.path.index == 1 && proof.checkpoint.size == 2 && proof.isEntry("phase", by: .commission))
        #expect(proof.fault(roots: sample.roots, election: sample.definition.election, kind: .training) == nil)
        #expect(try InclusionProof(inLedger: "\(folder.path)/public", entry: 1) == proof)
        for number in [-1, 2, Int.max] {
            #expect(throws: LedgerError.doubt(.entryDamaged(seq: number))) {
                try InclusionProof(inLedger: "\(folder.path)/public", entry: number)
            }
        }
        #expect(throws: LedgerError.absent) {
            try InclusionProof.proofs(inLedger: "\(folder.path)/no") { _, _ in true }
        }
    }
}

extension InclusionProofFileTests.Made {
    /// What is wrong with the proofs, each fault once; a good proof has none.
    fileprivate var faults: Set<InclusionProofFault> { Set(proofs.compactMap(fault)) }
}

extension CanonicalValue {
    fileprivate func with(_ name: String, _ value: CanonicalValue) -> CanonicalValue {
        guard case .object(var members) = self else { return self }
        members[name] = value
        return .object(members)
    }
}
