import BallotCrypto
import Sodium

/// One contest with ten options and one mark, and whoever votes in it.
struct TenOptions {
    static let count = 10

    let contest: ContestShape
    let style: BallotStyle
    let election: ElectionContext
    let voter: SigningKey

    init(election: ElectionContext) throws {
        contest = try ContestShape(
            id: [1], options: (0..<Self.count).map { [UInt8($0)] }, perOption: 1, marks: 1...1)
        style = BallotStyle(id: [1], contests: [contest])
        self.election = election
        voter = try SigningKey(seed: SecretBytes(RandomBytes.make(32)))
    }

    /// A ballot for the option of that number.
    func ballot(for option: Int) throws -> EncryptedBallot {
        try EncryptedBallot(
            choices: [(0..<Self.count).map { $0 == option ? 1 : 0 }], seed: SecretBytes(RandomBytes.make(32)),
            header: BallotHeader(
                pseudonym: RandomBytes.make(16), voterKey: voter.verifyingKey, counter: 1, previous: .zero,
                ballotId: RandomBytes.make(16)), style: style, election: election, signingKey: voter)
    }
}
