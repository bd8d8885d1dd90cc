import BallotCrypto
import BenchSupport
import Sodium

/// One ballot: medians of processor time, in milliseconds.
struct BallotTiming {
    func run() throws {
        let secret = try SecretScalar(random: RandomBytes.make)
        let ten = try TenOptions(election: ElectionContext(digest: .zero, key: .generator(to: secret)))
        let options = TenOptions.count
        let ballot = try ten.ballot(for: 3)
        var tally = EncryptedTally(of: ten.contest, district: [])
        // Encrypting: of an option α, β and two branches of a, b; of the sum a and b, and the product of the ciphertexts.
        // Verifying: of a branch g^z, α^c, K^(z + jc), β^c and two additions; two branches an option, one of the sum.
        let branches = 2 * options + 1
        let times = try medians([
            { _ = try ten.ballot(for: 3) },
            { BareCalls.run(base: 3 * options + 1, points: 3 * options + 1, additions: 2 * options) },
            {
                let read = try EncryptedBallot(decoding: ballot.bytes, style: ten.style, election: ten.election)
                guard read.faults(in: ten.election).isEmpty else { throw BenchError.notGood }
            },
            { BareCalls.run(base: branches, points: 3 * branches, additions: 2 * branches + 2 * options) },
            { try tally.add(ballot) },
            { BareCalls.run(base: 0, points: 0, additions: 2 * options) },
        ])
        for (name, index) in [("encrypt", 0), ("verify", 2), ("tally-add", 4)] {
            print(
                BenchLine("ballot-\(name)-1-of-10", value: times[index], unit: "ms", baseline: times[index + 1]))
        }
    }

    /// The median time of each of several works, run in turns.
    private func medians(_ works: [() throws -> Void]) throws -> [Double] {
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
}
