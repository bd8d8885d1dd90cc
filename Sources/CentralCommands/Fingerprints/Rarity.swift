import Fingerprints
import Glibc
import Wording

/// How many strangers are compared until one is as alike by chance.
struct Rarity: Worded {
    private let oneIn: Int
    private let isMeasured: Bool

    /// - Parameter score: of one comparison: −log10 of the rate of false matches.
    init(_ score: MatchScore) {
        isMeasured = score.isMeasured
        let exact = pow(10, min(score.value, MatchScore.lastMeasured))
        // One figure: the estimate is no better.
        let unit = pow(10, log10(exact).rounded(.down))
        oneIn = Int((exact / unit).rounded() * unit)
    }

    var kyrgyz: String {
        guard oneIn > 1 else { return "ар бир бөтөн манжа" }
        let number = Figures.text(oneIn, in: .ky)
        return isMeasured ? "болжол менен \(number) бөтөн манжанын бири" : "\(number) бөтөн манжанын биринен да аз"
    }

    var russian: String {
        guard oneIn > 1 else { return "любой чужой палец" }
        let number = Figures.text(oneIn, in: .ru)
        return isMeasured ? "примерно один чужой палец из \(number)" : "реже, чем один чужой палец из \(number)"
    }

    var english: String {
        guard oneIn > 1 else { return "any stranger" }
        let number = Figures.text(oneIn, in: .en)
        return isMeasured ? "about one in \(number) strangers" : "fewer than one in \(number) strangers"
    }
}
