import Glibc

/// The traits that bona fide presentations have on one model of reader.
///
/// Readers differ more from each other than fingers from their copies, so that a norm is good for the model that it
/// was measured with and for no other. It is means and spreads over many people: no biometric data.
package struct PresentationNorm: Sendable, Hashable, Codable {
    /// Captures from which a norm is made at least, of several people.
    package static let leastCaptures = 30
    /// Traits below this are taken for this: their logarithms are compared.
    private static let floor: Float = 0.001
    /// Spreads of logarithms below this are taken for this.
    static let leastSpread = 0.01
    /// How far a single trait counts, in spreads, when the norm is made and when a capture is compared with it.
    private static let (ordinary, extreme) = (3.0, 8.0)
    /// How far correlations are drawn towards none, as few captures give uncertain ones.
    private static let caution = 0.1

    /// Ordinary logarithms, by trait.
    let middles: [Double]
    /// Their spread (a standard deviation, had they a normal distribution).
    let spreads: [Double]
    /// Correlations of the traits, row by row.
    let correlations: [[Double]]
    /// Their factor (Cholesky), which takes them out.
    private let factor: [[Double]]
    /// How many captures it was made from.
    package let captures: Int

    /// Makes a norm.
    ///
    /// Middles are medians, spreads come from the tenth and ninetieth of hundred: a few captures that went wrong do
    /// little harm.
    ///
    /// - Parameter traits: Of bona fide captures of one model of reader.
    /// - Returns: `nil` for fewer than ``leastCaptures``.
    package init?(of traits: [PresentationTraits]) {
        guard traits.count >= Self.leastCaptures else { return nil }
        let columns = PresentationTrait.allCases.map { trait in traits.map { Self.logarithm($0[trait]) }.sorted() }
        let middles = columns.map { $0[$0.count / 2] }
        let spreads = columns.map { max(Self.leastSpread, ($0[$0.count * 9 / 10] - $0[$0.count / 10]) / 2.563) }
        let rows = traits.map { capture in
            PresentationTrait.allCases.indices.map { index in
                let value = Self.logarithm(capture[PresentationTrait.allCases[index]])
                return max(-Self.ordinary, min(Self.ordinary, (value - middles[index]) / spreads[index]))
            }
        }
        let correlations = middles.indices.map { one in
            middles.indices.map { other in
                let mean = rows.reduce(0) { $0 + $1[one] * $1[other] } / Double(rows.count)
                return (1 - Self.caution) * mean + (one == other ? Self.caution : 0)
            }
        }
        self.init(middles: middles, spreads: spreads, correlations: correlations, captures: traits.count)
    }

    /// Takes what was measured before.
    ///
    /// - Returns: `nil` when the correlations are those of no traits at all.
    init?(middles: [Double], spreads: [Double], correlations: [[Double]], captures: Int) {
        guard let factor = Self.lower(correlations) else { return nil }
        self.middles = middles
        self.spreads = spreads
        self.correlations = correlations
        self.captures = captures
        self.factor = factor
    }

    /// How far each trait lies from the ordinary, in spreads; positive is more.
    package func deviations(of traits: PresentationTraits) -> [PresentationTrait: Double] {
        Dictionary(uniqueKeysWithValues: zip(PresentationTrait.allCases, deviations(traits)))
    }

    /// How far a capture lies from the ordinary, all traits together: about 1 for bona fide presentations.
    ///
    /// The root of the mean of squares after the traits' correlations have been taken out (Mahalanobis' distance, by
    /// the root of the number of traits).
    package func distance(of traits: PresentationTraits) -> Double {
        var whitened = deviations(traits)
        for row in whitened.indices {
            for column in 0..<row { whitened[row] -= factor[row][column] * whitened[column] }
            whitened[row] /= factor[row][row]
        }
        return (whitened.reduce(0) { $0 + $1 * $1 } / Double(whitened.count)).squareRoot()
    }

    private func deviations(_ traits: PresentationTraits) -> [Double] {
        PresentationTrait.allCases.indices.map { index in
            let value = Self.logarithm(traits[PresentationTrait.allCases[index]])
            return max(-Self.extreme, min(Self.extreme, (value - middles[index]) / spreads[index]))
        }
    }

    private static func logarithm(_ value: Float) -> Double { Double(log(max(floor, value))) }

    /// `L` of a symmetric positive matrix `L Lᵀ` (Cholesky); `nil` for any other matrix.
    static func lower(_ matrix: [[Double]]) -> [[Double]]? {
        var lower = matrix.map { $0.map { _ in 0.0 } }
        for row in matrix.indices {
            for column in 0...row {
                var sum = matrix[row][column]
                for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
                if row == column {
                    guard sum > 0 else { return nil }
                    lower[row][row] = sum.squareRoot()
                } else {
                    lower[row][column] = sum / lower[column][column]
                }
            }
        }
        return lower
    }
}
