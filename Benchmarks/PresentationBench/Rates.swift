import BenchSupport

/// How some presentations of one kind were judged; rates in percent of the responses.
struct Rates {
    private let distances: [Double]
    /// Non-responses, in percent of all.
    let silent: Double

    init(_ judged: [Double?]) {
        distances = judged.compactMap { $0 }.sorted()
        silent = rounded(100 * Double(judged.count - distances.count) / Double(max(1, judged.count)))
    }

    /// Called unusual.
    func flagged(_ threshold: Double) -> Double { rounded(100 - passed(threshold)) }

    /// Not called unusual.
    func passed(_ threshold: Double) -> Double {
        rounded(100 * Double(distances.count { $0 < threshold }) / Double(max(1, distances.count)))
    }

    /// The threshold that flags a part of them.
    func threshold(flagging part: Double) -> Double { quantile(1 - part, of: distances + [.infinity]) }

    /// The threshold that lets a part of them pass.
    func threshold(passing part: Double) -> Double { quantile(part, of: distances + [.infinity]) }
}
