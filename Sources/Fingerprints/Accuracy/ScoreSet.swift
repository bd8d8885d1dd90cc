/// Scores of pairs of one finger ("genuine") and of pairs of two ("impostor"); a higher score says more alike.
package struct ScoreSet: Sendable {
    /// Of pairs of one finger.
    package private(set) var genuine: [Double] = []
    /// Of pairs of two fingers.
    package private(set) var impostor: [Double] = []

    package init() {}

    /// Adds the score of a pair.
    ///
    /// - Parameters:
    ///   - score: of any scale; a number. A failed extraction counts as 0.
    ///   - isGenuine: whether the pair shows one finger.
    package mutating func add(_ score: Double, isGenuine: Bool) {
        if isGenuine { genuine.append(score) } else { impostor.append(score) }
    }

    /// Adds all scores of another set.
    package mutating func add(_ other: ScoreSet) {
        genuine += other.genuine
        impostor += other.impostor
    }

    /// What every threshold does that makes a difference: each score once, in ascending order, then infinity.
    ///
    /// False matches never rise along it, false non-matches never fall: the detection error trade-off of
    /// ISO/IEC 19795-1.
    ///
    /// - Returns: Nothing without pairs of both kinds.
    /// - Complexity: O(n log n).
    package func curve() -> [OperatingPoint] {
        let genuine = genuine.sorted()
        let impostor = impostor.sorted()
        guard !genuine.isEmpty, !impostor.isEmpty else { return [] }
        var (refused, below) = (0, 0)
        return (Set(genuine).union(impostor).sorted() + [.infinity]).map { threshold in
            while refused < genuine.count, genuine[refused] < threshold { refused += 1 }
            while below < impostor.count, impostor[below] < threshold { below += 1 }
            return OperatingPoint(
                threshold: threshold, falseNonMatches: refused, genuine: genuine.count,
                falseMatches: impostor.count - below, impostor: impostor.count)
        }
    }

    /// The figures of the competitions.
    ///
    /// The equal error rate is taken from the last threshold with no more false non-matches than false matches or
    /// from the first with no fewer, whichever has the lower sum of rates.
    ///
    /// - Returns: `nil` without pairs of both kinds.
    /// - Complexity: O(n log n).
    package func errorRates() -> ErrorRates? {
        let curve = curve()
        func lowest(_ most: Double) -> OperatingPoint? { curve.first { $0.falseMatchRate <= most } }
        guard let before = curve.last(where: { $0.falseNonMatchRate <= $0.falseMatchRate }),
            let after = curve.first(where: { $0.falseNonMatchRate >= $0.falseMatchRate }),
            let fmr100 = lowest(0.01), let fmr1000 = lowest(0.001), let zeroFMR = lowest(0)
        else { return nil }
        let isBefore =
            before.falseMatchRate + before.falseNonMatchRate <= after.falseMatchRate + after.falseNonMatchRate
        return ErrorRates(crossing: isBefore ? before : after, fmr100: fmr100, fmr1000: fmr1000, zeroFMR: zeroFMR)
    }
}
