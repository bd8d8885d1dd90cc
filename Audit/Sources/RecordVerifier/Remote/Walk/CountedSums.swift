import Dispatch
import Synchronization

/// ∏ α and ∏ β of every option of a style over its counted ballots.
struct CountedSums: Sendable {
    /// How many ballots count.
    let ballots: Int
    /// A and B of each option of each contest, one behind the other.
    private let sums: [EdwardsPoint]

    /// Multiplies the ciphertexts, on all processors.
    ///
    /// - Parameters:
    ///   - ciphertexts: those of each counted ballot, α and β of every option.
    ///   - options: how many options the style has.
    init(_ ciphertexts: [[UInt8]], options: Int) {
        ballots = ciphertexts.count
        let width = max(1, min(1024, (ciphertexts.count + 1) / 2))
        let sums = Mutex([EdwardsPoint](repeating: .identity, count: 2 * options))
        DispatchQueue.concurrentPerform(iterations: (ciphertexts.count + width - 1) / width) { part in
            var own = [EdwardsPoint](repeating: .identity, count: 2 * options)
            for ballot in ciphertexts[(part * width)..<min(ciphertexts.count, (part + 1) * width)] {
                for option in 0..<options {
                    let bytes = ballot[(64 * option)..<(64 * option + 64)]
                    guard let alpha = RistrettoCandidate(bytes.prefix(32)),
                        let beta = RistrettoCandidate(bytes.suffix(32)),
                        let pair = RistrettoCandidate.points(alpha, beta)
                    else { continue }
                    own[2 * option] = own[2 * option] + pair.0
                    own[2 * option + 1] = own[2 * option + 1] + pair.1
                }
            }
            sums.withLock { sums in for index in own.indices { sums[index] = sums[index] + own[index] } }
        }
        self.sums = sums.withLock { $0 }
    }

    /// Whether two elements are A and B of an option.
    ///
    /// - Parameters:
    ///   - option: counted from the first of the style's first contest.
    ///   - claimed: what is published.
    func holds(_ option: Int, _ claimed: (A: GroupElement, B: GroupElement)) -> Bool {
        guard let first = AffinePoint(ristretto: claimed.A.bytes), let second = AffinePoint(ristretto: claimed.B.bytes)
        else { return false }
        return (sums[2 * option] - first).isIdentity && (sums[2 * option + 1] - second).isIdentity
    }
}
