/// What one threshold does to a set of scores: a pair whose score reaches it counts as one finger.
///
/// The words are those of ISO/IEC 19795-1: a false match takes two fingers for one, a false non-match one for two.
package struct OperatingPoint: Sendable, Hashable {
    /// The least score that counts as one finger; infinity takes none.
    package let threshold: Double
    /// Pairs of one finger with a lower score.
    package let falseNonMatches: Int
    /// Pairs of one finger.
    package let genuine: Int
    /// Pairs of two fingers with this score or a higher one.
    package let falseMatches: Int
    /// Pairs of two fingers.
    package let impostor: Int

    /// Share of false non-matches (FNMR), 0...1.
    package var falseNonMatchRate: Double { Double(falseNonMatches) / Double(genuine) }
    /// Share of false matches (FMR), 0...1.
    package var falseMatchRate: Double { Double(falseMatches) / Double(impostor) }

    /// With fewer errors a rate tells no more than its order of magnitude: with 30 it is right to ±30% nine times in
    /// ten, if the pairs are independent (Doddington's rule of 30, ISO/IEC 19795-1, annex B).
    package static let enoughErrors = 30

    /// Whether there are ``enoughErrors`` of either kind.
    package var isFirm: Bool { min(falseNonMatches, falseMatches) >= Self.enoughErrors }
}
