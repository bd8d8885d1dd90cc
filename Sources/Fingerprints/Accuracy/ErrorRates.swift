/// The figures by which the accuracy of fingerprint systems is told, each with the threshold and the counts behind it.
///
/// By the rules of the Fingerprint Verification Competitions (Maio and others, FVC2000, IEEE TPAMI 24(3), 2002).
package struct ErrorRates: Sendable, Hashable {
    /// Where both rates are as good as equal: the nearer side of the crossing.
    package let crossing: OperatingPoint
    /// The lowest threshold at which at most one pair of two fingers in a hundred is taken for one finger.
    package let fmr100: OperatingPoint
    /// The same for one in a thousand.
    package let fmr1000: OperatingPoint
    /// The same for none.
    package let zeroFMR: OperatingPoint

    /// Equal error rate, 0...1: the middle between the two rates at the crossing.
    package var equalErrorRate: Double { (crossing.falseMatchRate + crossing.falseNonMatchRate) / 2 }
}
