import ElectionModel
import Files
import Ledger
import Sodium
import Synchronization
import TestSupport
import Testing
import Trust

/// What is final is published with the quorum that genesis sets, or with the commission's word that it was missed.
@Suite struct FinalQuorumTests {
    /// Witnesses that cosign whatever they are asked, or are away.
    final class Cosigners: WitnessLink {
        let present: Mutex<Set<String>>

        init(_ names: [String]) { present = Mutex(Set(names)) }

        func send(_ offer: CheckpointOffer, to witness: NoteKey) async -> WitnessAnswer? {
            guard present.withLock({ $0.contains(witness.name) }),
                let key = try? ElectionWalk.witnessKey(witness.name)
            else { return nil }
            var note = offer.note
            return .cosigned([note.cosign(name: witness.name, key: key, at: SampleElection.start)])
        }
    }

    let folder = TemporaryFolder()
    let clock = FixedClock()
    let walk: ElectionWalk
    let link: Cosigners
    static let names = ["w-1", "w-2", "w-3", "w-4"]

    init() throws {
        walk = try ElectionWalk(kind: .production, witnesses: Self.names, quorum: 3)
        link = Cosigners(Self.names)
    }

    /// Asks all witnesses, and demands none of them for what is not final.
    private func writer() async throws -> LedgerWriter {
        let election = walk.sample.definition.election
        let log = try #require(walk.sample.keys["log"])
        var lines = "log \(NoteKey(name: Checkpoint.origin(of: election), key: log.verifyingKey).text)\n"
        for name in Self.names {
            let key = NoteKey(
                name: name, purpose: .cosignature, key: try ElectionWalk.witnessKey(name).verifyingKey)
            lines += "witness \(name) \(key.text)\n"
        }
        let policy = try LedgerPolicy(bytes: Array("\(lines)quorum none\n".utf8))
        return try await LedgerWriter(
            path: folder.path, election: election, key: log, clock: clock,
            witnesses: WitnessRound(policy: policy, link: link))
    }

    private func counted() async throws -> LedgerWriter {
        let writer = try await writer()
        _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        _ = try await writer.append(walk.opening())
        let protocols = try await writer.append([walk.filing("1201"), walk.filing("1202")]).map(\.seq)
        _ = try await writer.append([
            walk.step(.open, .sealed), walk.step(.sealed, .counted), walk.result(protocols),
        ])
        return writer
    }

    private func published() throws -> (size: Int, cosigners: Int) {
        let note = try SignedNote(bytes: DurableFile.read("\(folder.path)/public/checkpoint", limit: 65_536))
        return (try Checkpoint(text: note.text).size, note.lines.count - 1)
    }

    @Test func `before the result is certified a checkpoint is published with those who answer`() async throws {
        link.present.withLock { $0 = ["w-2"] }
        let writer = try await counted()
        #expect(try published() == (await writer.state.size, 1))
        #expect(await writer.state.finalQuorum?.isDemanded(size: .max) == false)
    }

    @Test func `a certified result waits for its quorum, across a restart, and is published with it`() async throws {
        var size = 0
        do {
            let writer = try await counted()
            size = await writer.state.size
            link.present.withLock { $0 = ["w-1", "w-3"] }
            let step = try walk.step(.counted, .certified)
            await #expect(throws: LedgerError.finalQuorumMissed(has: 2, needs: 3)) {
                _ = try await writer.append([step])
            }
        }
        #expect(try published().size == size)
        do {
            let writer = try await writer()
            #expect(try published().size == size)
            link.present.withLock { $0 = ["w-1", "w-3", "w-4"] }
            #expect(try await writer.append([walk.step(.counted, .certified)]).map(\.seq) == [size])
        }
        #expect(try published() == (size + 1, 3))
        let note = try SignedNote(bytes: DurableFile.read("\(folder.path)/public/checkpoint", limit: 65_536))
        // From the next start on the published policy is that of genesis.
        _ = try await writer()
        let policy = try LedgerPolicy(bytes: DurableFile.read("\(folder.path)/public/policy", limit: 65_536))
        guard case .good(let names, _) = policy.verdict(on: note) else {
            Issue.record("\(policy.verdict(on: note))")
            return
        }
        #expect(names.map(\.description) == ["w-1", "w-3", "w-4"])
    }

    @Test func `a quorum that is missed by the date of the result is published as such`() async throws {
        let writer = try await counted()
        link.present.withLock { $0 = ["w-1", "w-3"] }
        let (step, missed) = (try walk.step(.counted, .certified), try walk.missed(["w-2", "w-4"]))
        await #expect(throws: LedgerError.finalQuorumMissed(has: 2, needs: 3)) { _ = try await writer.append([step]) }
        await #expect(throws: LedgerError.refused(.quorumTooEarly)) { _ = try await writer.append([missed]) }
        clock.advance(seconds: 14 * 86_400)
        for wrong in [["w-2"], ["w-2", "w-9"], ["w-4", "w-2"]] {
            let statement = try walk.missed(wrong)
            await #expect(throws: LedgerError.refused(.missingWitnesses)) { _ = try await writer.append([statement]) }
        }
        let seq = try #require(try await writer.append([missed]).first?.seq)
        #expect(try published() == (seq + 1, 2))
        #expect(await writer.state.quorumMissed == seq)
        let again = try walk.missed(["w-2", "w-3", "w-4"])
        await #expect(throws: LedgerError.refused(.noQuorumDemanded)) { _ = try await writer.append([again]) }
    }

    @Test func `the roots replace a witness, and its successor counts from then on`() async throws {
        let writer = try await counted()
        let sample = walk.sample
        var revocation = Revocation(
            of: try sample.certificate(.witness, "w-4", key: ElectionWalk.witnessKey("w-4").verifyingKey),
            reason: .ended, from: clock.now())
        for root in sample.rootKeys { revocation.endorse(with: root) }
        let successor = try ElectionWalk.witnessKey("w-5")
        _ = try await writer.append([
            walk.submission(.keyRevoke, ["v": 1, "revocation": revocation.canonical]),
            walk.submission(
                .keyAdd,
                ["v": 1, "certificate": sample.certificate(.witness, "w-5", key: successor.verifyingKey).canonical]),
        ])
        #expect(await writer.state.quorum?.witnesses.map(\.name) == ["w-1", "w-2", "w-3", "w-5"])
        // Three of six would leave room for two stories; a fifth is well.
        func another(_ name: String) throws -> Submission {
            let key = try ElectionWalk.witnessKey(name).verifyingKey
            return try walk.submission(
                .keyAdd, ["v": 1, "certificate": sample.certificate(.witness, name, key: key).canonical])
        }
        _ = try await writer.append([another("w-6")])
        let sixth = try another("w-7")
        await #expect(throws: LedgerError.refused(.quorum(3, of: 6))) { _ = try await writer.append([sixth]) }
        link.present.withLock { $0 = ["w-1", "w-2", "w-4"] }
        // The cosignature of who was replaced counts no more.
        let step = try walk.step(.counted, .certified)
        await #expect(throws: LedgerError.finalQuorumMissed(has: 2, needs: 3)) { _ = try await writer.append([step]) }
    }

    @Test(arguments: [
        (ElectionKind.production, 0, 0), (.training, 2, 0), (.training, 2, 1), (.production, 4, 2), (.training, 0, 1),
        (.rehearsal, 2, 3),
    ])
    func `a quorum is more than half of the witnesses, and a real election has one`(
        kind: ElectionKind, count: Int, quorum: Int
    ) async throws {
        let walk = try ElectionWalk(kind: kind, witnesses: Array(Self.names.prefix(count)), quorum: quorum)
        let writer = try await LedgerWriter(
            path: folder.path, election: walk.sample.definition.election, key: try #require(walk.sample.keys["log"]),
            clock: clock)
        await #expect {
            _ = try await writer.append([walk.genesis()], definition: walk.sample.definition)
        } throws: { if case .refused? = $0 as? LedgerError { true } else { false } }
        #expect(await writer.state.size == 0)
    }
}
