import BenchSupport
import Fingerprints
import FoundationEssentials

/// How often pairs of different fingers reach each score, beside what the score says.
struct FalseMatches {
    private static let scores = [1.0, 2, 3, 4, 5, 6]

    private let counts: [Int]
    private let pairs: Int
    private let failures: Int

    /// Compares every finger with as many that follow it in the list as make up the pairs.
    init(of list: PreparedList, pairs wanted: Int) async {
        let templates = list.templates
        let reach = max(1, min((templates.count - 1) / 2, wanted / max(1, templates.count)))
        let parts = ProcessInfo.processInfo.activeProcessorCount
        counts = await withTaskGroup(of: [Int].self) { group in
            for part in 0..<parts {
                group.addTask {
                    let matcher = TemplateMatcher()
                    var counts = [Int](repeating: 0, count: Self.scores.count)
                    for first in stride(from: part, to: templates.count, by: parts) {
                        for step in 1...reach {
                            let other = templates[(first + step) % templates.count]
                            let score = matcher.score(probe: templates[first], reference: other).value
                            for place in counts.indices where score >= Self.scores[place] { counts[place] += 1 }
                        }
                    }
                    return counts
                }
            }
            return await group.reduce(into: [Int](repeating: 0, count: Self.scores.count)) { sums, counts in
                for place in counts.indices { sums[place] += counts[place] }
            }
        }
        pairs = templates.count * reach
        failures = list.failures
    }

    /// One line a score.
    func printTable(_ name: String) {
        print("\(name): \(pairs) pairs, \(failures) fingers without a template")
        for (score, count) in zip(Self.scores, counts) {
            let rate = count == 0 ? "none" : "10^-\(rounded(Self.digits(Double(pairs) / Double(count))))"
            print("  score \(Int(score)): \(count) pairs, \(rate)")
        }
    }

    private static func digits(_ ratio: Double) -> Double { MatchThreshold.falseMatchRate(1 / ratio).score }
}
