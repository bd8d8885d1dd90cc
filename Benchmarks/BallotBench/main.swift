// Times a ballot of one contest with ten options, one of them chosen: encrypting it with all proofs, and verifying it, against
// the bare calls of libsodium that each needs; and the tally of a unit. Medians of the same run.
import BallotCrypto
import BenchSupport
import CSodium
import Sodium

enum BenchError: Error {
    case notGood
}

/// Multiplications of the generator, of other points, and additions, on raw bytes and nothing else.
func bareCalls(base: Int, points: Int, additions: Int) {
    var scalar = [UInt8](repeating: 0, count: 32)
    var point = [UInt8](repeating: 0, count: 32)
    var result = [UInt8](repeating: 0, count: 32)
    crypto_core_ristretto255_scalar_random(&scalar)
    crypto_core_ristretto255_random(&point)
    for _ in 0..<base { _ = crypto_scalarmult_ristretto255_base(&result, scalar) }
    for _ in 0..<points { _ = crypto_scalarmult_ristretto255(&result, scalar, point) }
    for _ in 0..<additions { _ = crypto_core_ristretto255_add(&result, result, point) }
}

let options = 10
let contest = try ContestShape(
    id: [1], options: (0..<options).map { [UInt8($0)] }, perOption: 1, marks: 1...1)
let style = BallotStyle(id: [1], contests: [contest])
let secret = try SecretScalar(random: RandomBytes.make)
let election = try ElectionContext(digest: .zero, key: .generator(to: secret))
let voter = try SigningKey(seed: SecretBytes(RandomBytes.make(32)))
let choices: [[UInt32]] = [(0..<options).map { $0 == 3 ? 1 : 0 }]

func encrypted() throws -> EncryptedBallot {
    try EncryptedBallot(
        choices: choices, seed: SecretBytes(RandomBytes.make(32)),
        header: BallotHeader(
            pseudonym: RandomBytes.make(16), voterKey: voter.verifyingKey, counter: 1, previous: .zero,
            ballotId: RandomBytes.make(16)), style: style, election: election, signingKey: voter)
}

let runs = 101
let ballot = try encrypted()
var encrypting: [Double] = []
var bareEncrypting: [Double] = []
var verifying: [Double] = []
var bareVerifying: [Double] = []
for _ in 0..<runs {
    encrypting.append(try medianMilliseconds(runs: 1) { _ in _ = try encrypted() })
    // An option: α, β and two branches of a, b. The sum: a and b, and the product of the ciphertexts.
    bareEncrypting.append(
        medianMilliseconds(runs: 1) { _ in
            bareCalls(base: 3 * options + 1, points: 3 * options + 1, additions: 2 * options)
        })
    verifying.append(
        try medianMilliseconds(runs: 1) { _ in
            let read = try EncryptedBallot(decoding: ballot.bytes, style: style, election: election)
            guard read.faults(in: election).isEmpty else { throw BenchError.notGood }
        })
    // A branch: g^z, α^c, K^(z + jc), β^c and two additions; 2 branches an option, 1 of the sum, and its product.
    bareVerifying.append(
        medianMilliseconds(runs: 1) { _ in
            let branches = 2 * options + 1
            bareCalls(base: branches, points: 3 * branches, additions: 2 * branches + 2 * options)
        })
}
print(
    BenchLine(
        "ballot-encrypt-1-of-10", value: quantile(0.5, of: encrypting), unit: "ms",
        baseline: quantile(0.5, of: bareEncrypting)))
print(
    BenchLine(
        "ballot-verify-1-of-10", value: quantile(0.5, of: verifying), unit: "ms",
        baseline: quantile(0.5, of: bareVerifying)))

var tally = EncryptedTally(of: contest, district: [])
let adding = try medianMilliseconds(runs: 101) { _ in try tally.add(ballot) }
print(
    BenchLine(
        "ballot-tally-add-1-of-10", value: adding, unit: "ms",
        baseline: medianMilliseconds(runs: 101) { _ in bareCalls(base: 0, points: 0, additions: 2 * options) }))
