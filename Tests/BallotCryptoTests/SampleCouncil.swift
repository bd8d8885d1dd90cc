import BallotCrypto
import Sodium
import TestSupport
import Testing

/// Trustees that hold a whole key generation with seeded numbers.
struct SampleCouncil {
    let random: SeededRandom
    let count: TrusteeCount
    let base: BaseHash
    let trustees: [TrusteeKeys]
    let polynomials: [KeyPolynomial]
    let certificates: [TrusteeCertificate]
    let reveals: [KeyReveal]
    let keys: ElectionKeys
    let election: ElectionContext

    init(seed: UInt64, all: Int = 3, needed: Int = 2) throws {
        let random = SeededRandom(seed: seed)
        let count = try TrusteeCount(all: all, needed: needed)
        let base = BaseHash(trustees: count, manifest: Array("{}".utf8))
        let number = { try SecretScalar(random: random.bytes) }
        let trustees = try (1...all).map { index in
            try TrusteeKeys(
                index: index, signing: SigningKey(seed: SecretBytes(random.bytes(32))), shareKey: number())
        }
        let polynomials = try trustees.map { _ in
            try KeyPolynomial(coefficients: (0..<needed).map { _ in try number() }, salt: random.bytes(32))
        }
        let certificates = try trustees.map {
            try TrusteeCertificate(
                decoding: $0.certificate(base: base, nonce: number()), base: base, trustees: count)
        }
        let reveals = try (0..<all).map { index in
            try KeyReveal(
                decoding: polynomials[index].reveal(
                    by: trustees[index], base: base, nonces: (0...needed).map { _ in try number() }),
                base: base, trustees: count, certificate: certificates[index],
                commitment: KeyCommitment(
                    decoding: polynomials[index].commit(by: trustees[index], base: base), base: base,
                    trustees: count, certificate: certificates[index]))
        }
        let keys = try ElectionKeys(reveals: reveals, trustees: count, base: base)
        self.random = random
        self.count = count
        self.base = base
        self.trustees = trustees
        self.polynomials = polynomials
        self.certificates = certificates
        self.reveals = reveals
        self.keys = keys
        election = ElectionContext(base: base, keys: keys, rollRoot: .zero, rootKeys: .zero)
    }

    /// What trustee `receiver` got from `sender`, read and checked.
    func sealed(from sender: Int, to receiver: Int) throws -> SealedShare {
        try SealedShare(
            decoding: SealedShare.message(
                from: polynomials[sender - 1], by: trustees[sender - 1], to: certificates[receiver - 1], base: base),
            base: base, trustees: count, sender: certificates[sender - 1])
    }

    /// The share of the election's secret of a trustee, from what all others sent.
    func share(of index: Int) throws -> TrusteeShare {
        let received = try (1...count.all).filter { $0 != index }.map { sender in
            try #require(
                sealed(from: sender, to: index).opened(
                    by: trustees[index - 1], from: reveals[sender - 1], base: base))
        }
        return try TrusteeShare(polynomial: polynomials[index - 1], received: received, index: index, keys: keys)
    }

    /// A trustee's decryption share of a unit, read and checked.
    func decryption(of tally: EncryptedTally, by index: Int) throws -> DecryptionShare {
        try DecryptionShare(
            decoding: DecryptionShare.message(
                of: tally, share: share(of: index), signing: trustees[index - 1].signing, keys: keys,
                election: election, random: random.bytes),
            of: tally, keys: keys, election: election)
    }

    /// A voter with a key.
    func voter() throws -> (key: SigningKey, pseudonym: [UInt8]) {
        (try SigningKey(seed: SecretBytes(random.bytes(32))), random.bytes(16))
    }

    /// A ballot of a voter.
    func ballot(
        _ choices: [[UInt32]], style: BallotStyle, key: SigningKey, pseudonym: [UInt8], counter: UInt32 = 1,
        previous: Digest = .zero, seed: SecretBytes? = nil
    ) throws -> EncryptedBallot {
        try EncryptedBallot(
            choices: choices, seed: seed ?? SecretBytes(random.bytes(32)),
            header: BallotHeader(
                pseudonym: pseudonym, voterKey: key.verifyingKey, counter: counter, previous: previous,
                ballotId: random.bytes(16)), style: style, election: election, signingKey: key)
    }

    /// One of two.
    static func duel() throws -> BallotStyle {
        BallotStyle(
            id: Array("s".utf8),
            contests: [
                try ContestShape(
                    id: Array("duel".utf8), options: [Array("a".utf8), Array("b".utf8)], perOption: 1, marks: 1...1)
            ])
    }
}
