import Wording

/// What `dobush fingerprints score` and `evaluate` say.
enum AccuracyWords: Worded {
    case scoreAbstract
    case scoreDiscussion
    case templatesHelp
    case pairsHelp
    case scoresOutHelp
    case scoreDryRunHelp
    case notAPair(file: String, line: Int)
    case noPairs(file: String)
    case noTemplates(folder: String)
    case scoring(done: Int, of: Int)
    case scored(Int, file: String)
    case wouldScore(Int)
    /// Names without a template, in order.
    case missing([String])

    case evaluateAbstract
    case evaluateDiscussion
    case scoreFilesHelp
    case chartHelp
    case notAScore(file: String, line: Int)
    case oneKind(file: String)
    case scores
    case genuine
    case impostor
    case mean
    case pooled
    case rate
    case threshold
    case falseNonMatches
    case falseMatches
    case outOf(Int, Int)
    case fewErrors(Int)
    case drawn(file: String)
    case chartTitle
    case falseMatchAxis
    case falseNonMatchAxis

    /// As many names as a sentence bears.
    static func named(_ names: [String]) -> String {
        names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    }
}
