/// The best local pairs after they have supported each other: local similarity sort with relaxation (LSS-R).
///
/// Pairs support each other when both templates agree on the distance between their minutiae, the difference of their
/// directions, and the direction of the line between them; pairs without support fade. After Cappelli, Ferrara and
/// Maltoni (2010), section III. Deviations: a minutia stands in at most one pair, six rounds instead of five, bumps of
/// bounded width instead of sigmoids (the same on every processor), and more pairs averaged the more minutiae the
/// smaller side has. The average always counts the wanted number of pairs: missing ones are 0, and below twenty
/// cylinders the average shrinks in proportion: the penalty of small templates.
struct PairRelaxation {
    private static let mostPairs = 60
    private static let limits = SupportLimits(distance: 9, turn: 18, direction: 0.35)
    /// Rounds of support (nrel).
    private static let rounds = 6
    /// Pairs averaged: least and most (minNp, maxNp), and the counts of cylinders between which they grow.
    private static let leastWanted = 4
    private static let mostWanted = 12
    private static let growing: ClosedRange<Float> = 20...40
    /// With fewer cylinders on the smaller side, the similarity counts less.
    private static let enough: Float = 20

    /// The pairs by their minutiae, the most similar first.
    let pairs: [(probe: Int, reference: Int)]
    /// How alike each pair is before the relaxation.
    let similarities: [Float]
    /// How strong each pair is after it.
    let strengths: [Float]
    /// How well every two pairs agree, pair × pair.
    let support: [Float]

    /// Cylinders on the smaller side.
    private let smaller: Float

    /// Pairs and relaxes; `nil` when fewer than two pairs are worth it.
    init?(_ probe: PreparedTemplate, _ reference: PreparedTemplate) {
        let local = LocalPair.best(
            of: CylinderKernel.matrix(probe.cylinders, reference.cylinders), columns: reference.cylinders.count,
            limit: min(probe.cylinders.count, reference.cylinders.count, Self.mostPairs))
        guard local.count > 1 else { return nil }
        pairs = local.map {
            (Int(probe.cylinders.minutiae[$0.probe]), Int(reference.cylinders.minutiae[$0.reference]))
        }
        similarities = local.map(\.similarity)
        support = PairKernel.support(MinutiaPairs(pairs, probe.field, reference.field), Self.limits)
        strengths = PairKernel.relaxed(similarities, support: support, rounds: Self.rounds)
        smaller = Float(min(probe.cylinders.count, reference.cylinders.count))
    }

    /// The similarity of the two templates, 0...1: the mean strength of the pairs that kept most of theirs.
    var similarity: Float {
        let part = (smaller - Self.growing.lowerBound) / (Self.growing.upperBound - Self.growing.lowerBound)
        let grown = min(1, max(0, part)) * Float(Self.mostWanted - Self.leastWanted)
        let wanted = Self.leastWanted + Int(grown.rounded())
        let kept = pairs.indices.map { strengths[$0] / similarities[$0] }
        let order = pairs.indices.sorted { (kept[$1], $0) < (kept[$0], $1) }
        var sum: Float = 0
        for index in order.prefix(wanted) { sum += strengths[index] }
        return sum / Float(wanted) * min(1, smaller / Self.enough)
    }
}
