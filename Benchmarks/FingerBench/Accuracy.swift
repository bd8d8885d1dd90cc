import BenchSupport

/// Error rates in percent; 100 for what could not be measured.
struct Accuracy: CustomStringConvertible {
    /// Equal error rate.
    var eer = 100.0
    /// Missed fingers where one in a hundred comparisons of two fingers goes wrong.
    var fmr100 = 100.0
    /// The same for one in a thousand.
    var fmr1000 = 100.0
    /// The same for none.
    var zeroFMR = 100.0

    var description: String {
        "EER \(rounded(eer)) FMR100 \(rounded(fmr100)) FMR1000 \(rounded(fmr1000)) ZeroFMR \(rounded(zeroFMR))"
    }
}
