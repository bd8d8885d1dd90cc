import BallotCrypto
import BenchSupport
import RemoteSupport
import Sodium
import TestSupport

/// A unit of 100,000 counted ballots: the sum, three of five trustees' shares made and checked, and the votes found.
///
/// Ten ballots, one an option, stand for all: what an addition costs does not depend on the point.
struct TallyTiming {
    private static let ballots = 100_000
    private static let needed = 3

    func run() async throws {
        let folder = TemporaryFolder()
        let council = try await TrusteeCouncil(
            in: RemoteElection(folder: folder.path, seed: 1), all: 5, needed: Self.needed)
        let election = ElectionContext(base: council.base, keys: council.keys, rollRoot: .zero, rootKeys: .zero)
        let ten = try TenOptions(election: election)
        let ballots = try (0..<TenOptions.count).map { try ten.ballot(for: $0) }

        var tally = EncryptedTally(of: ten.contest, district: [])
        let sum = try seconds {
            for number in 0..<Self.ballots { try tally.add(ballots[number % ballots.count]) }
        }
        let votes = try seconds { try decrypt(tally, council, election) }

        let additions = seconds { BareCalls.run(base: 0, points: 0, additions: Self.ballots * TenOptions.count / 5) }
        print(BenchLine("tally-sum-100000-1-of-10", value: sum, unit: "s", baseline: additions * 10))
        // Of a share and option M, a, b; at its check g^z, A^z, Kᵢ^c and M^c; at the combination M^λ. A search takes √n
        // additions at most, after √n for the table.
        let shares = Self.needed * TenOptions.count
        let root = Int(Double(Self.ballots).squareRoot())
        let bare = seconds {
            BareCalls.run(base: 2 * shares, points: 6 * shares, additions: 3 * shares + root * (TenOptions.count + 1))
        }
        print(BenchLine("tally-combine-100000-1-of-10", value: votes, unit: "s", baseline: bare))
    }

    private func decrypt(
        _ tally: EncryptedTally, _ council: TrusteeCouncil, _ election: ElectionContext
    ) throws {
        let shares = try [1, 3, 5].map { number in
            try DecryptionShare(
                decoding: DecryptionShare.message(
                    of: tally, share: council.shares[number - 1], signing: council.trustees[number - 1].signing,
                    keys: council.keys, election: election, random: RandomBytes.make),
                of: tally, keys: council.keys, election: election)
        }
        let votes = try tally.decrypted(
            by: shares, keys: council.keys,
            logarithms: DiscreteLogarithm(base: election.key, limit: UInt32(Self.ballots)))
        let each = UInt32(Self.ballots / TenOptions.count)
        guard votes == (0..<TenOptions.count).map({ _ in each }) else { throw BenchError.notGood }
    }

    /// Processor time of a work.
    private func seconds(_ work: () throws -> Void) rethrows -> Double {
        let start = ProcessorSeconds.now
        try work()
        return ProcessorSeconds.now - start
    }
}
