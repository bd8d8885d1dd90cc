/// The proofs of many ballots, checked by one product of powers.
///
/// Each equation of section 7 is raised to a random power of 128 bits; if the product of all is the identity, all hold,
/// but for a chance of 2⁻¹²⁸ (Bellare, Garay, Rabin, EUROCRYPT '98). If it is not, halves are checked until every wrong proof
/// is found.
struct ProofBatch {
    /// A proof of the batch.
    private struct Position {
        let ballot: Int
        let claim: Int
    }

    private let generator: AffinePoint
    private let key: AffinePoint
    private var ballots: [RemoteBallot] = []
    private var positions: [Position] = []

    /// The bytes of g.
    static let generatorBytes: [UInt8] = [
        0xE2, 0xF2, 0xAE, 0x0A, 0x6A, 0xBC, 0x4E, 0x71, 0xA8, 0x84, 0xA9, 0x61, 0xC5, 0x00, 0x51, 0x5F,
        0x58, 0xE3, 0x0B, 0x6A, 0xA5, 0x82, 0xDD, 0x8D, 0xB6, 0xA6, 0x59, 0x45, 0xE0, 0x8D, 0x2D, 0x76,
    ]

    /// An empty batch under the election key K; nil when these bytes are none.
    init?(key: [UInt8]) {
        guard let generator = AffinePoint(ristretto: Self.generatorBytes), let key = AffinePoint(ristretto: key) else {
            return nil
        }
        self.generator = generator
        self.key = key
    }

    /// How many ballots there are in the batch.
    var count: Int { ballots.count }

    /// Adds a ballot, whose number in the batch is the count before.
    mutating func add(_ ballot: RemoteBallot) {
        for claim in ballot.claims.indices { positions.append(Position(ballot: ballots.count, claim: claim)) }
        ballots.append(ballot)
    }

    /// The proofs that are wrong, each with the ballot's number, in order; none when all hold.
    func findings() -> [(ballot: Int, finding: RemoteFinding)] {
        var wrong: [(ballot: Int, finding: RemoteFinding)] = []
        search(positions[...], &wrong)
        return wrong
    }

    private func search(_ part: ArraySlice<Position>, _ wrong: inout [(ballot: Int, finding: RemoteFinding)]) {
        guard let first = part.first, !holds(part) else { return }
        if part.count == 1 {
            wrong.append((first.ballot, ballots[first.ballot].claims[first.claim].finding))
        } else {
            let middle = part.startIndex + part.count / 2
            search(part[..<middle], &wrong)
            search(part[middle...], &wrong)
        }
    }

    /// Whether ∏ (aⱼ·α^cⱼ·g^−zⱼ)^ρ · (bⱼ·β^cⱼ·K^−(zⱼ + j·cⱼ))^ρ′ over all branches is the identity, ρ and ρ′ fresh.
    private func holds(_ part: ArraySlice<Position>) -> Bool {
        var sum = PointSum(capacity: part.count * 8)
        var weights = RandomWeights()
        var ofGenerator = GroupScalar.zero
        var ofKey = GroupScalar.zero
        var start = part.startIndex
        while start < part.endIndex {
            let number = part[start].ballot
            let end = part[start...].firstIndex { $0.ballot != number } ?? part.endIndex
            let ballot = ballots[number]
            var powers = [GroupScalar](repeating: .zero, count: ballot.points.count)
            for position in part[start..<end] {
                let claim = ballot.claims[position.claim]
                var ofAlpha = GroupScalar.zero
                var ofBeta = GroupScalar.zero
                for (branch, challenge) in claim.challenges.enumerated() {
                    let (weight, other) = (weights.next(), weights.next())
                    let response = claim.responses[branch]
                    let shifted = other * challenge
                    powers[claim.commitments + 2 * branch] = weight
                    powers[claim.commitments + 2 * branch + 1] = other
                    ofAlpha = ofAlpha + weight * challenge
                    ofBeta = ofBeta + shifted
                    ofGenerator = ofGenerator + weight * response
                    ofKey = ofKey + other * response + GroupScalar(claim.low + branch) * shifted
                }
                for factor in claim.factors {
                    let times = GroupScalar(factor.times)
                    powers[factor.alpha] = powers[factor.alpha] + (factor.times == 1 ? ofAlpha : times * ofAlpha)
                    powers[factor.alpha + 1] = powers[factor.alpha + 1] + (factor.times == 1 ? ofBeta : times * ofBeta)
                }
            }
            for (point, power) in zip(ballot.points, powers) { sum.add(point, power) }
            start = end
        }
        sum.add(generator, .zero - ofGenerator)
        sum.add(key, .zero - ofKey)
        return sum.product().isIdentity
    }
}
