/// The minutiae of an artificial finger without its ridges: for load with lists too long to grow and to extract.
///
/// They match falsely far less often than grown fingers: they say nothing of rates.
///
/// A statistical model in the manner of Zhu, Dass and Jain (Statistical models for assessing the individuality of
/// fingerprints, IEEE TIFS 2(3), 2007), with the law of `WaveBend` for how many minutiae there are and which way they
/// point. Its numbers are fitted to what the extractor finds in 60 grown fingers; the same person and digit give
/// another finger there.
package struct FingerMinutiae: Sendable {
    /// Minutiae a square pixel where the ridges run evenly: accidents of growth.
    private static let accidents = 0.0003
    /// The share of the minutiae which the ridges' bend demands that an extractor finds.
    private static let found = 0.87
    /// Darts a square pixel: more minutiae than that are nowhere wanted.
    private static let densest = 0.004
    /// Makes up for what ``room(_:)`` takes away.
    private static let crowding = 1.15
    /// The bend at which one minutia in eight points against it, minutiae a square pixel.
    private static let decisive = 0.00042

    let field: OrientationField
    let seed: UInt64
    /// In the image of the whole finger, ``RidgeGrower/width`` by ``RidgeGrower/height``.
    package let minutiae: [SyntheticMinutia]

    /// Draws a finger; about 0.5 ms.
    ///
    /// - Parameters:
    ///   - seed: the population's seed.
    ///   - person: the person's index in the population.
    ///   - digit: which finger.
    package init(seed: UInt64, person: Int, digit: HandDigit) {
        var random = SeededGenerator(
            seed: seed, 0xf2, UInt64(truncatingIfNeeded: person), UInt64(digit.rawValue))
        self.seed = random.next()
        let width = Double(RidgeGrower.width)
        let height = Double(RidgeGrower.height)
        let pattern = RidgePattern.natural(for: digit, using: &random)
        let field = OrientationField(pattern: pattern, width: width, height: height, using: &random)
        let silhouette = FingerSilhouette(width: width, height: height, using: &random)
        self.field = field
        let bend = WaveBend(field: field)
        var minutiae: [SyntheticMinutia] = []
        for _ in 0..<Int(Self.densest * width * height) {
            let (x, y) = (random.between(8, width - 8), random.between(8, height - 8))
            let ticket = random.unit() * Self.densest
            guard silhouette.depth(x: x, y: y) > 0.04 else { continue }
            let excess = bend.excess(x: x, y: y)
            let demanded = Self.found * excess
            let wanted = Self.crowding * (demanded * demanded + Self.accidents * Self.accidents).squareRoot()
            guard ticket < wanted else { continue }
            let nearest = minutiae.map { ($0.x - x) * ($0.x - x) + ($0.y - y) * ($0.y - y) }.min() ?? .infinity
            guard ticket < wanted * Self.room(nearest.squareRoot()) else { continue }
            let against = 1 / (1 + PortableMath.exp(min(2 * excess / Self.decisive, 20)))
            minutiae.append(
                SyntheticMinutia(
                    x: x, y: y,
                    direction: field.direction(x: x, y: y) + (random.chance(against) ? PortableMath.pi : 0),
                    isEnding: random.chance(0.53), quality: 55))
        }
        self.minutiae = minutiae
    }

    /// How likely a minutia is found so far from the next, by how likely it is far from all.
    private static func room(_ distance: Double) -> Double {
        0.15 + 0.85 * PortableMath.step(distance, from: 3, to: 20)
    }
}
