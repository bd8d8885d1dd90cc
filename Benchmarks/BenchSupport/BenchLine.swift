/// The last line of a benchmark: one JSON object, gathered by `make bench`.
package struct BenchLine: CustomStringConvertible {
    private let bench: String
    private let value: Double
    private let unit: String
    private let baseline: Double
    private let moreIsBetter: Bool

    /// - Parameters:
    ///   - baseline: the plain way or the peer, measured in the same run.
    ///   - moreIsBetter: for rates; times are better when they are less.
    package init(_ bench: String, value: Double, unit: String, baseline: Double, moreIsBetter: Bool = false) {
        self.bench = bench
        self.value = value
        self.unit = unit
        self.baseline = baseline
        self.moreIsBetter = moreIsBetter
    }

    /// The line; a ratio above 1 says better than the baseline, none that one of the two is 0.
    package var description: String {
        let ratio = moreIsBetter ? value / baseline : baseline / value
        return #"{"bench":"\#(bench)","value":\#(rounded(value)),"unit":"\#(unit)","baseline":\#(rounded(baseline)),"#
            + #""ratio":\#(ratio.isFinite ? "\(rounded(ratio))" : "null")}"#
    }
}
