import Wording

extension AccuracyWords {
    var english: String {
        switch self {
        case .scoreAbstract: "Compare the templates of a list of pairs."
        case .scoreDiscussion:
            """
            The answer is a CSV file with the columns a, b, genuine and score; a score is −log10 of how often two fingers \
            are as alike. A name without a template scores 0: its extraction failed. A file of that name is replaced.
            """
        case .templatesHelp: "Folder of the templates, as extract writes them."
        case .pairsHelp: "The pairs: two names and 1 (one finger) or 0 (two) a line."
        case .scoresOutHelp: "The CSV file to write."
        case .scoreDryRunHelp: "Compare all pairs and write nothing."
        case .notAPair(let file, let line):
            "Line \(line) of \(file) is no pair. A line is two names without commas and 1 or 0, with spaces between."
        case .noPairs(let file): "There is no pair in \(file)."
        case .noTemplates(let folder):
            "None of the names in the list has a template in \(folder). Is it the folder that extract wrote?"
        case .scoring(let done, let count): "\(Figures.text(done, in: .en)) of \(Counted.en(count, "pair", "pairs"))"
        case .scored(let count, let file): "\(Counted.en(count, "pair", "pairs")) compared; the scores are in \(file)."
        case .wouldScore(let count): "\(Counted.en(count, "pair", "pairs")) compared. Nothing was written."
        case .missing(let names):
            "\(Counted.en(names.count, "name has", "names have")) no template; their pairs score 0: \(Self.named(names))."

        case .evaluateAbstract: "Tell how accurate the scores of known pairs are."
        case .evaluateDiscussion:
            """
            Reads CSV files whose last two columns are genuine (1 or 0) and score, the higher the more alike: of this \
            program or of another. EER is the equal error rate; FMR100, FMR1000 and ZeroFMR are the share of fingers \
            missed where 1 in 100, 1 in 1000 or none of the pairs of two fingers is taken for one.
            """
        case .scoreFilesHelp: "Files of scores, one a set."
        case .chartHelp: "Draw the DET curves in this SVG file; a file of that name is replaced."
        case .notAScore(let file, let line):
            "The last two columns of line \(line) of \(file) are not 1 or 0 and a score."
        case .oneKind(let file):
            "\(file) lacks pairs of one finger or pairs of two. Error rates need both."
        case .scores: "Scores"
        case .genuine: "Genuine"
        case .impostor: "Impostor"
        case .mean: "mean of the sets"
        case .pooled: "all, one threshold"
        case .rate: "Rate"
        case .threshold: "From score"
        case .falseNonMatches: "Missed"
        case .falseMatches: "Falsely matched"
        case .outOf(let part, let whole):
            "\(Figures.text(part, in: .en)) of \(Figures.text(whole, in: .en))"
        case .fewErrors(let count):
            "* Fewer than \(count) errors of a kind stand behind this: it tells the order of magnitude only."
        case .drawn(let file): "The curves are drawn in \(file)."
        case .chartTitle: "Detection error trade-off (DET)"
        case .falseMatchAxis: "False match rate (FMR)"
        case .falseNonMatchAxis: "False non-match rate (FNMR)"
        }
    }
}
