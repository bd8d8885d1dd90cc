package import BallotCrypto
import ElectionModel
import Ledger
package import Sodium
import TestSupport
import Trust

extension RemoteElection {
    /// The one contest's style, as ``TrusteeCouncil`` and the manifest have it.
    package static func style() throws -> BallotStyle {
        BallotStyle(
            id: Array("d1".utf8),
            contests: [
                try ContestShape(
                    id: Array("mayor".utf8), options: ["a", "b", "c", "against-all"].map { Array($0.utf8) },
                    perOption: 1, marks: 1...1)
            ])
    }

    /// Authorises a voter's key.
    package func authorise(_ voter: inout RemoteVoter, in election: ElectionContext) async throws {
        voter.sessions += 1
        try await publish(
            .voterAuthorisation,
            VoterAuthorisation.message(
                pseudonym: voter.pseudonym, voterKey: voter.key.verifyingKey, session: voter.sessions, event: .zero,
                registrar: registrar, authority: authority, election: election))
    }

    /// A ballot of a voter for one option; it is not published yet.
    package func ballot(
        of voter: inout RemoteVoter, for option: Int, in election: ElectionContext, seed: SecretBytes? = nil,
        counter: UInt32? = nil, previous: Digest? = nil, ballotId: [UInt8]? = nil
    ) throws -> EncryptedBallot {
        voter.ballots += 1
        let ballot = try EncryptedBallot(
            choices: [(0..<4).map { $0 == option ? 1 : 0 }], seed: seed ?? SecretBytes(random.bytes(32)),
            header: BallotHeader(
                pseudonym: voter.pseudonym, voterKey: voter.key.verifyingKey, counter: counter ?? voter.ballots,
                previous: previous ?? voter.last, ballotId: ballotId ?? random.bytes(16)),
            style: Self.style(), election: election, signingKey: voter.key)
        voter.last = ballot.tracker
        return ballot
    }

    /// Publishes a batch of ballots, sorted by tracker.
    package func publish(ballots: [EncryptedBallot]) async throws {
        let sorted = ballots.sorted { $0.tracker.bytes.lexicographicallyPrecedes($1.tracker.bytes) }
        try await publish(.ballots, batch: sorted.map(\.bytes))
    }

    /// Casts or challenges a published ballot.
    package func decide(
        _ kind: BallotDecision.Kind, _ ballot: EncryptedBallot, by voter: RemoteVoter, in election: ElectionContext
    ) async throws {
        try await publish(
            kind == .cast ? .ballotCast : .ballotChallenge,
            BallotDecision(kind, of: ballot.tracker).signed(by: voter.key, in: election))
    }

    /// Casts a vote in one go.
    @discardableResult
    package func vote(
        _ voter: inout RemoteVoter, for option: Int, in election: ElectionContext
    ) async throws -> EncryptedBallot {
        if voter.sessions == 0 { try await authorise(&voter, in: election) }
        let ballot = try ballot(of: &voter, for: option, in: election)
        try await publish(ballots: [ballot])
        try await decide(.cast, ballot, by: voter, in: election)
        return ballot
    }

    /// Two members of the commission void a vote.
    package func void(
        _ voter: RemoteVoter, by keys: [SigningKey]? = nil, in election: ElectionContext
    ) async throws {
        let keys = keys ?? members
        try await publish(
            .voterVoid,
            VoterVoid.message(
                pseudonym: voter.pseudonym,
                entry: VoterVoid.commitment(to: SecretBytes([1]), salt: SecretBytes(random.bytes(32))),
                signedBy: keys[0], and: keys[1], election: election))
    }
}
