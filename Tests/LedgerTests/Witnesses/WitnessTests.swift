import ElectionModel
import Files
import Foundation
import Ledger
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct WitnessTests {
    let folder = TemporaryFolder()
    let clock = FixedClock()
    let log: WatchedLog

    init() throws { log = try WatchedLog(size: 300) }

    func witness(logs: [NoteKey]? = nil) throws -> Witness {
        try Witness(
            path: folder.path, name: "witness.example/w1", key: SampleElection.key(50), logs: logs ?? [log.noteKey],
            clock: clock)
    }

    @Test func `a log that grows is cosigned, each checkpoint from the one before`() async throws {
        let witness = try witness()
        for (old, new) in [(0, 3), (3, 3), (3, 256), (256, 300)] {
            clock.advance(seconds: 1)
            let answer = try await witness.answer(log.offer(from: old, to: new).bytes)
            guard case .cosigned(let lines) = answer else {
                Issue.record("\(answer)")
                return
            }
            var note = log.note(new)
            note.add(lines)
            #expect(note.cosigned(by: witness.key) == clock.now())
            #expect(await witness.newest(of: WatchedLog.origin) == note)
        }
    }

    @Test func `each fault of an offer has the status that the protocol gives it`() async throws {
        let witness = try witness()
        _ = try await witness.answer(log.offer(from: 0, to: 100).bytes)
        var unsigned = SignedNote(text: log.note(200).text)
        unsigned.sign(name: WatchedLog.origin, key: try SampleElection.key(41))
        var badLine = log.note(200)
        badLine.add(log.note(201).lines)
        let elsewhere = Checkpoint(origin: "dobush/elsewhere", size: 1, root: MerkleHash.leaf([])).signed(by: log.key)
        var text = SignedNote(text: "no checkpoint\n")
        text.sign(name: WatchedLog.origin, key: log.key)
        let proof = log.tree.consistency(from: 100, to: 200)
        let cases: [(CheckpointOffer, WitnessAnswer)] = [
            (CheckpointOffer(old: 100, proof: proof, note: text), .malformed),
            (CheckpointOffer(old: 0, proof: ConsistencyProof(hashes: []), note: elsewhere), .unknownLog),
            (CheckpointOffer(old: 100, proof: proof, note: unsigned), .unsigned),
            (CheckpointOffer(old: 100, proof: proof, note: badLine), .unsigned),
            (CheckpointOffer(old: 201, proof: proof, note: log.note(200)), .malformed),
            (CheckpointOffer(old: 99, proof: proof, note: log.note(200)), .otherSize(100)),
            (CheckpointOffer(old: 0, proof: ConsistencyProof(hashes: []), note: log.note(99)), .otherSize(100)),
            (CheckpointOffer(old: 100, proof: ConsistencyProof(hashes: []), note: log.note(200)), .inconsistent),
        ]
        for (offer, expected) in cases {
            let answer = try await witness.answer(offer.bytes)
            #expect(answer == expected)
            #expect(WitnessAnswer(status: answer.status, mediaType: answer.mediaType, body: answer.body) == answer)
        }
        #expect(try await witness.answer([]) == .malformed)
        #expect(cases.map(\.1.status) == [400, 404, 403, 403, 400, 409, 409, 422])
        #expect(WitnessAnswer.otherSize(100).body == Array("100\n".utf8))
        #expect(WitnessAnswer.otherSize(100).mediaType == "text/x.tlog.size")
    }

    @Test func `an empty log is cosigned with the root of the empty tree only`() async throws {
        let witness = try witness()
        let wrong = Checkpoint(origin: WatchedLog.origin, size: 0, root: MerkleHash.leaf([])).signed(by: log.key)
        let none = ConsistencyProof(hashes: [])
        #expect(try await witness.answer(CheckpointOffer(old: 0, proof: none, note: wrong).bytes) == .inconsistent)
        let answer = try await witness.answer(log.offer(from: 0, to: 0).bytes)
        #expect(answer.status == 200)
    }

    @Test func `a fork is refused, and both notes are kept as evidence`() async throws {
        let witness = try witness()
        _ = try await witness.answer(log.offer(from: 0, to: 200).bytes)
        let other = try WatchedLog(size: 300, story: 9)
        for size in [200, 300] {
            #expect(try await witness.answer(other.offer(from: 200, to: size).bytes) == .inconsistent)
        }
        let kept = try DurableFile.names(inFolder: "\(folder.path)/contradictions").map { name in
            try SignedNote(bytes: DurableFile.read("\(folder.path)/contradictions/\(name)", limit: 65_536))
        }
        #expect(kept.count == 3)
        #expect(kept.allSatisfy { $0.verdict(by: log.noteKey) == .good })
        #expect(Set(kept.map(\.text)) == [log.note(200).text, other.note(200).text, other.note(300).text])
        #expect(try Checkpoint(text: #require(await witness.newest(of: WatchedLog.origin)).text).size == 200)
    }

    @Test func `a restart forgets nothing, and a damaged memory stops the witness`() async throws {
        do { _ = try await witness().answer(log.offer(from: 0, to: 200).bytes) }
        let other = try WatchedLog(size: 300, story: 9)
        do {
            let again = try witness()
            #expect(try await again.answer(other.offer(from: 200, to: 300).bytes) == .inconsistent)
            #expect(try await again.answer(log.offer(from: 0, to: 300).bytes) == .otherSize(200))
            #expect(throws: WitnessFault.locked) { try witness() }
        }
        let file = "\(folder.path)/notes/\(try #require(DurableFile.names(inFolder: "\(folder.path)/notes").first))"
        try DurableFile.replace(file, other.note(200).bytes + [1])
        #expect(throws: WitnessFault.noteDamaged(file)) { try witness() }
        try DurableFile.replace(
            file, Checkpoint(origin: "x", size: 0, root: MerkleHash.empty).signed(by: log.key).bytes)
        #expect(throws: WitnessFault.noteDamaged(WatchedLog.origin)) { try witness() }
    }

    @Test func `lines that others put beside the log's are not kept, however many`() async throws {
        do {
            let witness = try witness()
            var offer = log.offer(from: 0, to: 9)
            var note = offer.note
            for number in 0..<63 { note.cosign(name: "x\(number)", key: log.key, at: clock.now()) }
            offer = CheckpointOffer(old: 0, proof: offer.proof, note: note)
            #expect(try await witness.answer(offer.bytes).status == 200)
            #expect(await witness.newest(of: WatchedLog.origin)?.lines.count == 2)
        }
        #expect(await (try witness()).newest(of: WatchedLog.origin) != nil)
    }

    @Test func `of posts at the same time one is taken, and the others are told where to begin`() async throws {
        let witness = try witness()
        let offers = (1...40).map { log.offer(from: 0, to: $0) }
        let answers = try await withThrowingTaskGroup(of: WitnessAnswer.self) { group in
            for offer in offers { group.addTask { try await witness.answer(offer.bytes) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0.status == 200 } == 1)
        let newest = try Checkpoint(text: #require(await witness.newest(of: WatchedLog.origin)).text)
        #expect(answers.count { $0 == .otherSize(newest.size) } == 39)
    }

    @Test func `bytes that are no offer are refused and never trap`() throws {
        let whole = log.offer(from: 7, to: 290).bytes
        #expect(try CheckpointOffer(bytes: whole).bytes == whole)
        for count in 0..<whole.count {
            // The note is complete, though with fewer lines, at no other place than the end.
            #expect(throws: TrustError.self) { try CheckpointOffer(bytes: Array(whole[..<count])) }
        }
        let random = SeededRandom(seed: 11)
        for _ in 0..<2000 {
            var bytes = whole
            bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            guard let offer = try? CheckpointOffer(bytes: bytes) else { continue }
            #expect(offer.bytes == bytes, "seed \(random.seed)")
        }
        let text = String(decoding: whole, as: UTF8.self)
        for (from, to) in [("old 7", "old 07"), ("old 7", "old -7"), ("old 7", "old 9007199254740992"), ("old", "Old")]
        {
            let bytes = Array(text.replacingOccurrences(of: from, with: to).utf8)
            #expect(throws: TrustError.malformed(.witnessRequest)) { try CheckpointOffer(bytes: bytes) }
        }
        let hash = Base64.encode([UInt8](repeating: 1, count: 32))
        let many =
            "old 7\n" + String(repeating: "\(hash)\n", count: 64)
            + "\n\(String(decoding: log.note(9).bytes, as: UTF8.self))"
        #expect(throws: TrustError.malformed(.witnessRequest)) { try CheckpointOffer(bytes: Array(many.utf8)) }
    }
}
