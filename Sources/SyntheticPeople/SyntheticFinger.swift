internal import Imaging

/// The skin of one artificial finger: what never changes between its impressions.
///
/// Everything follows from the seed, the person and the finger, bit for bit on every machine with IEEE 754 doubles.
package struct SyntheticFinger: Sendable, Equatable {
    /// Which finger it is.
    package let digit: HandDigit
    /// The class of its ridge pattern.
    package let pattern: RidgePattern
    /// The ridge relief, `RidgeGrower.width * RidgeGrower.height` values of -127 (valley, or
    /// beyond the finger) to 127 (ridge).
    package let relief: [Int8]
    let condition: SkinCondition
    let seed: UInt64

    /// Grows a finger; about 20 ms.
    ///
    /// - Parameters:
    ///   - seed: the population's seed.
    ///   - person: the person's index in the population.
    ///   - digit: which finger.
    package init(seed: UInt64, person: Int, digit: HandDigit) {
        var random = Self.stream(seed: seed, person: person, digit: digit)
        self.seed = random.next()
        self.digit = digit
        pattern = RidgePattern.natural(for: digit, using: &random)
        let grower = Self.grower(pattern: pattern, using: &random)
        condition = SkinCondition(using: &random)
        relief = SkinDetail.relief(of: grower.grown(), condition: condition, using: &random)
    }

    /// The class that a finger will have, without growing it.
    package static func pattern(seed: UInt64, person: Int, digit: HandDigit) -> RidgePattern {
        var random = stream(seed: seed, person: person, digit: digit)
        _ = random.next()
        return RidgePattern.natural(for: digit, using: &random)
    }

    private static func stream(seed: UInt64, person: Int, digit: HandDigit) -> SeededGenerator {
        SeededGenerator(seed: seed, 0xf1, UInt64(truncatingIfNeeded: person), UInt64(digit.rawValue))
    }

    /// The growth of a pattern from a seed, before it is run; for measuring.
    package static func grower(seed: UInt64, pattern: RidgePattern) -> RidgeGrower {
        var random = SeededGenerator(seed: seed)
        return grower(pattern: pattern, using: &random)
    }

    private static func grower(pattern: RidgePattern, using random: inout SeededGenerator) -> RidgeGrower {
        let width = Double(RidgeGrower.width)
        let height = Double(RidgeGrower.height)
        let field = OrientationField(pattern: pattern, width: width, height: height, using: &random)
        let silhouette = FingerSilhouette(width: width, height: height, using: &random)
        return RidgeGrower(field: field, silhouette: silhouette, using: &random)
    }
}
