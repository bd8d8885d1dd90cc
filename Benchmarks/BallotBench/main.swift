// Times a ballot of one contest with ten options, one of them chosen: encrypting it with all proofs, verifying it and adding
// it to a tally, against the bare calls of libsodium that each needs. Medians of processor time in the same run.
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

/// The median time on the processor of each of several works, run in turns, in milliseconds.
func medians(_ works: [() throws -> Void]) throws -> [Double] {
    var times = works.map { _ in [Double]() }
    for _ in 0..<101 {
        for (index, work) in works.enumerated() {
            let start = ProcessorSeconds.now
            try work()
            times[index].append((ProcessorSeconds.now - start) * 1000)
        }
    }
    return times.map { quantile(0.5, of: $0) }
}

let ballot = try encrypted()
var tally = EncryptedTally(of: contest, district: [])
// Encrypting: of an option α, β and two branches of a, b; of the sum a and b, and the product of the ciphertexts.
// Verifying: of a branch g^z, α^c, K^(z + jc), β^c and two additions; two branches an option, one of the sum.
let branches = 2 * options + 1
let times = try medians([
    { _ = try encrypted() },
    { bareCalls(base: 3 * options + 1, points: 3 * options + 1, additions: 2 * options) },
    {
        let read = try EncryptedBallot(decoding: ballot.bytes, style: style, election: election)
        guard read.faults(in: election).isEmpty else { throw BenchError.notGood }
    },
    { bareCalls(base: branches, points: 3 * branches, additions: 2 * branches + 2 * options) },
    { try tally.add(ballot) },
    { bareCalls(base: 0, points: 0, additions: 2 * options) },
])
for (name, index) in [("encrypt", 0), ("verify", 2), ("tally-add", 4)] {
    print(BenchLine("ballot-\(name)-1-of-10", value: times[index], unit: "ms", baseline: times[index + 1]))
}
