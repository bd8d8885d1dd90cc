import Ledger
import RemoteRecord
import RemoteSupport
import Sodium
import TestSupport
import Testing

@testable import BallotCrypto

/// Ciphertexts that come again with proofs that hold: nothing but the record as a whole shows it.
@Suite struct RepeatedCiphertextTests {
    @Test func `a ballot with the ciphertexts of another, newly proven by who made both, is refused`() async throws {
        var scene = try await RecordScene(voters: 2)
        try await scene.election.authorise(&scene.voters[0], in: scene.context)
        let seed = SecretBytes(scene.election.random.bytes(32))
        let first = try scene.election.ballot(of: &scene.voters[0], for: 1, in: scene.context, seed: seed)
        try await scene.election.publish(ballots: [first])
        let bytes = try Self.again(first, seed: seed, voter: scene.voters[0], scene)
        let second = try EncryptedBallot(decoding: bytes, style: first.style, election: scene.context)
        #expect(second.faults(in: scene.context).isEmpty)
        #expect(second.tracker != first.tracker)
        try await scene.election.publish(.ballots, batch: [bytes])
        #expect(await scene.last(.repetitions) == scene.refusal())
    }

    /// The next ballot of a voter, for the same option under the same nonces.
    private static func again(
        _ first: EncryptedBallot, seed: SecretBytes, voter: RemoteVoter, _ scene: RecordScene
    ) throws -> [UInt8] {
        let shape = first.style.contests[0]
        let header = try BallotHeader(
            pseudonym: voter.pseudonym, voterKey: voter.key.verifyingKey, counter: 2, previous: first.tracker,
            ballotId: scene.election.random.bytes(16))
        let identity = header.identity(in: scene.context, style: first.style)
        let used = BallotNonces(identity: first.identity, seed: seed)
        let fresh = BallotNonces(identity: identity, seed: SecretBytes(scene.election.random.bytes(32)))
        let secrets = shape.options.map { used.encryption(contest: shape.id, option: $0) }
        let ciphertexts = first.contests[0].ciphertexts
        let statements = ContestStatements(
            identity: identity, key: scene.context.key, shape: shape, ciphertexts: ciphertexts)
        let selections = shape.options.indices.map { option in
            RangeProof(statements.selection(option), value: option == 1 ? 1 : 0, nonce: secrets[option]) {
                fresh.proof(.selection, contest: shape.id, part: shape.options[option], branch: $0, name: $1)
            }
        }
        let sum = RangeProof(
            statements.sum(), value: 1, nonce: secrets.reduce(SecretScalar(Scalar(0))) { $0 + $1 }
        ) {
            fresh.proof(.sum, contest: shape.id, part: [], branch: $0, name: $1)
        }
        let contest = EncryptedContest(ciphertexts: ciphertexts, selections: selections, sum: sum, lists: [])
        return RecordMessage(
            "ballot",
            [scene.context.digest.bytes] + header.fields(style: first.style) + [shape.id] + contest.fields
        ).signed(by: voter.key)
    }
}
