import Console
import Files
import Fingerprints
import Wording

/// Scores of pairs as CSV (`Docs/formats/finger-scores.md`), of our matcher or of another.
enum ScoreFile {
    /// The first line of those that are written here.
    static let head = "a,b,genuine,score"

    /// A line: what was compared, and how alike.
    ///
    /// Six decimals tell apart all scores that the matcher tells apart.
    static func line(_ pair: PairList.Pair, _ score: MatchScore) -> String {
        "\(pair.first),\(pair.second),\(pair.isGenuine ? 1 : 0),\(Figures.plain(score.value, decimals: 6))\n"
    }

    /// Reads the last two columns of a file, whose first line may name them.
    ///
    /// - Throws: `Complaint` with the number of the first line whose last two columns are not 0 or 1 and a number.
    static func scores(_ path: String) throws -> ScoreSet {
        let bytes = try DurableFile.read(path, limit: 1 << 30)
        var scores = ScoreSet()
        for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let text = String(decoding: line.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
            guard !text.isEmpty else { continue }
            if let (isGenuine, score) = values(text) {
                scores.add(score, isGenuine: isGenuine)
            } else if place > 0 {
                throw Complaint(.misuse, AccuracyWords.notAScore(file: path, line: place + 1))
            }
        }
        return scores
    }

    private static func values(_ line: String) -> (isGenuine: Bool, score: Double)? {
        let cells = line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard cells.count >= 3, let score = Double(Substring(cells[cells.count - 1])), score.isFinite else {
            return nil
        }
        switch String(Substring(cells[cells.count - 2])) {
        case "0": return (false, score)
        case "1": return (true, score)
        default: return nil
        }
    }
}
