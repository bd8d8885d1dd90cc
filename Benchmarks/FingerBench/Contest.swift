import BenchSupport
import Fingerprints

/// One system's way through the sets: an extractor and a matcher.
struct Contest {
    let name: String
    private let similarity: (PreparedTemplate, PreparedTemplate) -> Float
    private var results: [ErrorRates] = []
    private var all = ScoreSet()
    private var times: [Double] = []

    init(name: String, similarity: @escaping (_ probe: PreparedTemplate, _ reference: PreparedTemplate) -> Float) {
        self.name = name
        self.similarity = similarity
    }

    /// Compares all pairs of a set, prints a line.
    ///
    /// A failed extraction scores 0 against everything, as the rules of FVC want it.
    ///
    /// - Returns: "id,id,genuine,score" lines.
    @discardableResult
    mutating func run(_ set: ImageSet, _ templates: ExtractedSet) throws -> String {
        var scores = ScoreSet()
        var lines = ""
        for pair in set.pairs {
            var score: Float = 0
            if let probe = templates[pair.first], let reference = templates[pair.second] {
                score = similarity(probe, reference)
            }
            scores.add(Double(score), isGenuine: pair.isGenuine)
            lines += "\(pair.first),\(pair.second),\(pair.isGenuine ? 1 : 0),\(score)\n"
        }
        all.add(scores)
        times += templates.times
        let rates = try Self.rates(of: scores, named: set.name)
        results.append(rates)
        print(
            "\(name) \(set.name): \(Self.text(rates)), failed \(set.images.count - templates.count),",
            "minutiae \(templates.meanMinutiae), \(rounded(quantile(0.5, of: templates.times))) ms")
        return lines
    }

    /// Equal error rate in percent, mean of the sets.
    var meanEER: Double { mean(\.equalErrorRate) }
    /// Missed fingers in percent where one in a thousand comparisons of two fingers goes wrong, mean of the sets.
    var meanFMR1000: Double { mean(\.fmr1000.falseNonMatchRate) }
    /// All sets' scores under one threshold.
    func pooled() throws -> ErrorRates { try Self.rates(of: all, named: "all sets") }
    /// Milliseconds of a processor an image.
    var medianTime: Double { quantile(0.5, of: times) }

    func printSummary() throws {
        print(
            "\(name) mean: EER \(rounded(meanEER)) FMR100 \(rounded(mean(\.fmr100.falseNonMatchRate)))",
            "FMR1000 \(rounded(meanFMR1000)) ZeroFMR \(rounded(mean(\.zeroFMR.falseNonMatchRate)))")
        print("\(name) pooled: \(Self.text(try pooled()))")
    }

    private func mean(_ rate: (ErrorRates) -> Double) -> Double {
        100 * results.map(rate).reduce(0, +) / Double(max(1, results.count))
    }

    private static func rates(of scores: ScoreSet, named name: String) throws -> ErrorRates {
        guard let rates = scores.errorRates() else { throw OneKindOfPairs(set: name) }
        return rates
    }

    private static func text(_ rates: ErrorRates) -> String {
        "EER \(rounded(100 * rates.equalErrorRate)) FMR100 \(rounded(100 * rates.fmr100.falseNonMatchRate)) "
            + "FMR1000 \(rounded(100 * rates.fmr1000.falseNonMatchRate)) "
            + "ZeroFMR \(rounded(100 * rates.zeroFMR.falseNonMatchRate))"
    }
}
