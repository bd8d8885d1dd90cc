import Console
import ElectionModel
import Fingerprints
import Wording

/// One file of scores, or several taken together, and its error rates.
struct MeasuredSet {
    let name: String
    let scores: ScoreSet
    let rates: ErrorRates

    /// - Throws: `Complaint` when there are no pairs of one finger, or none of two.
    init(name: String, scores: ScoreSet) throws {
        guard let rates = scores.errorRates() else { throw Complaint(.misuse, AccuracyWords.oneKind(file: name)) }
        self.name = name
        self.scores = scores
        self.rates = rates
    }

    /// The figures, as both tables have them.
    var figures: [(name: String, point: OperatingPoint, rate: Double)] {
        [
            ("EER", rates.crossing, rates.equalErrorRate),
            ("FMR100", rates.fmr100, rates.fmr100.falseNonMatchRate),
            ("FMR1000", rates.fmr1000, rates.fmr1000.falseNonMatchRate),
            ("ZeroFMR", rates.zeroFMR, rates.zeroFMR.falseNonMatchRate),
        ]
    }

    /// For programs; the name says which file when there are several.
    ///
    /// - Parameter isNamed: not for what several files give together, whose name is a word of a language.
    func canonical(isNamed: Bool) -> CanonicalValue {
        var members: [String: CanonicalValue] = [
            "genuine": .int(scores.genuine.count), "impostor": .int(scores.impostor.count),
        ]
        if isNamed { members["name"] = .string(name) }
        for (name, point, rate) in figures {
            members[Self.key(name)] = [
                "percent": Self.percent(rate), "falseNonMatches": .int(point.falseNonMatches),
                "falseMatches": .int(point.falseMatches),
                "threshold": point.threshold.isFinite
                    ? .string(Figures.plain(point.threshold, decimals: 6)) : .null,
            ]
        }
        return .object(members)
    }

    /// The means of several sets' figures, for programs.
    static func meanCanonical(of sets: [MeasuredSet]) -> CanonicalValue {
        .object(
            Dictionary(uniqueKeysWithValues: means(of: sets).map { (key($0.name), percent($0.rate)) }))
    }

    /// The means of several sets' figures.
    static func means(of sets: [MeasuredSet]) -> [(name: String, rate: Double)] {
        guard let first = sets.first else { return [] }
        return first.figures.enumerated().map { place, figure in
            (figure.name, sets.map { $0.figures[place].rate }.reduce(0, +) / Double(sets.count))
        }
    }

    private static func key(_ figure: String) -> String {
        switch figure {
        case "ZeroFMR": "zeroFMR"
        default: figure.lowercased()
        }
    }

    private static func percent(_ rate: Double) -> CanonicalValue { .string(Figures.plain(100 * rate, decimals: 4)) }
}
