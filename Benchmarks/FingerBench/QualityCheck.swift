import BenchSupport
import Fingerprints

/// How well the quality of two images tells beforehand how well they will match.
///
/// The quality of a pair is that of its worse image (Grother, Tabassi: Performance of biometric quality measures, IEEE
/// TPAMI 29(4), 2007): its rank correlation with the scores of pairs of one finger, and how many of these are missed
/// when the worst pairs are refused.
struct QualityCheck {
    /// Parts of the pairs that are refused.
    private static let refusals = [0, 0.05, 0.1, 0.2]
    /// Qualities between which pairs are counted together.
    private static let limits: [UInt8] = [0, 10, 25, 40, 55, 70, 101]

    private var correlations: [Double] = []
    private var misses: [[Double]] = []
    /// Pairs of one finger of all sets.
    private var pairs: [(quality: UInt8, score: MatchScore)] = []

    /// Extracts all images of a set, compares all pairs, prints a line.
    mutating func run(_ set: ImageSet) throws {
        let matcher = TemplateMatcher()
        let extractor = RidgeExtractor()
        var found: [String: (quality: UInt8, prepared: PreparedTemplate)] = [:]
        for (id, load) in set.images {
            if case .template(let template) = extractor.extract(try load(), position: .unknown) {
                found[id] = (template.quality, matcher.prepare(template))
            }
        }
        var genuine: [(quality: UInt8, similarity: Float)] = []
        var strangers: [Float] = []
        for pair in set.pairs {
            var (quality, similarity): (UInt8, Float) = (0, 0)
            if let first = found[pair.first], let second = found[pair.second] {
                quality = min(first.quality, second.quality)
                similarity = matcher.similarity(probe: first.prepared, reference: second.prepared)
                if pair.isGenuine {
                    pairs.append((quality, matcher.score(probe: first.prepared, reference: second.prepared)))
                }
            }
            if pair.isGenuine { genuine.append((quality, similarity)) } else { strangers.append(similarity) }
        }
        // One in a thousand strangers lies above.
        let threshold = strangers.sorted().dropLast(strangers.count / 1000).last ?? 1
        let order = genuine.sorted { $0.quality < $1.quality }
        let missed = Self.refusals.map { part in
            let kept = order.dropFirst(Int((part * Double(order.count)).rounded()))
            return 100 * Double(kept.count { $0.similarity <= threshold }) / Double(max(1, kept.count))
        }
        correlations.append(
            Self.correlation(Self.ranks(genuine.map { Float($0.quality) }), Self.ranks(genuine.map(\.similarity))))
        misses.append(missed)
        print(
            "quality \(set.name): correlation \(rounded(correlations.last ?? 0)), missed \(missed.map(rounded)),",
            "no template \(set.images.count - found.count)")
    }

    func printSummary() {
        let sets = Double(max(1, misses.count))
        let means = Self.refusals.indices.map { part in misses.reduce(0) { $0 + $1[part] } / sets }
        print(
            "quality mean: correlation \(rounded(correlations.reduce(0, +) / sets)), missed \(means.map(rounded))",
            "after refusing \(Self.refusals)")
        for (low, high) in zip(Self.limits, Self.limits.dropFirst()) {
            let some = pairs.filter { (low..<high).contains($0.quality) }
            let missed = some.count { !$0.score.meets(.falseMatchRate(1e-3)) }
            print("quality \(low)...\(high - 1): \(some.count) pairs, missed \(missed) at one false match in 1,000")
        }
    }

    /// Places in the order, equal values sharing the middle one.
    private static func ranks(_ values: [Float]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var first = 0
        while first < order.count {
            var next = first
            while next < order.count, values[order[next]] == values[order[first]] { next += 1 }
            for place in first..<next { ranks[order[place]] = Double(first + next - 1) / 2 }
            first = next
        }
        return ranks
    }

    /// Pearson's, of ranks: Spearman's.
    private static func correlation(_ a: [Double], _ b: [Double]) -> Double {
        let (meanA, meanB) = (a.reduce(0, +) / Double(a.count), b.reduce(0, +) / Double(b.count))
        let product = zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) }
        let squareA = a.reduce(0) { $0 + ($1 - meanA) * ($1 - meanA) }
        let squareB = b.reduce(0) { $0 + ($1 - meanB) * ($1 - meanB) }
        return squareA > 0 && squareB > 0 ? product / (squareA * squareB).squareRoot() : 0
    }
}
