import Glibc

extension RidgeFlow {
    /// Standard deviation, in pixels, of the smoothing before the search: smaller whirls are noise.
    private static let calm: Float = 10
    /// Least distance to the finger's outline, in pixels.
    private static let border: Float = 20
    /// Points of one kind nearer than this, in pixels, are one.
    private static let apart: Float = 16
    /// Cells from a point to the ring on which the turns are counted.
    private static let radius = 2

    /// Cores and deltas by the Poincaré index (Kawagoe and Tojo: Fingerprint pattern classification, Pattern Recognition
    /// 17(3), 1984): how often the flow turns on the way around a place.
    ///
    /// - Returns: Kinds and places in pixels, row by row.
    func singularPoints(mask: FingerMask) -> [(kind: SingularPoint.Kind, place: RidgePoint)] {
        var calmed = self
        calmed.smooth(Self.calm)
        let angles = zip(calmed.sines.values, calmed.cosines.values).map { atan2($0, $1) }
        let ring = Self.ring(Self.radius)
        var found: [(kind: SingularPoint.Kind, sum: RidgePoint, count: Int)] = []
        for row in Self.radius..<max(Self.radius, mask.height - Self.radius) {
            for column in Self.radius..<max(Self.radius, mask.width - Self.radius) {
                let half = Float(Self.cell) / 2
                let place = RidgePoint(
                    x: Float(column * Self.cell) + half, y: Float(row * Self.cell) + half)
                guard mask.depth(column: column, row: row) > Self.border else { continue }
                var turn: Float = 0
                for (step, next) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
                    let before = angles[(row + step.1) * mask.width + column + step.0]
                    let after = angles[(row + next.1) * mask.width + column + next.0]
                    turn += (after - before) - ((after - before) / (2 * .pi)).rounded() * 2 * .pi
                }
                // Doubled angles: one whole turn is half a turn of the flow.
                let turns = Int((turn / (2 * .pi)).rounded())
                guard turns != 0 else { continue }
                let kind: SingularPoint.Kind = turns > 0 ? .core : .delta
                let near = found.firstIndex {
                    $0.kind == kind && (1 / Float($0.count) * $0.sum - place).length < Self.apart
                }
                if let near {
                    found[near].sum = found[near].sum + place
                    found[near].count += 1
                } else {
                    found.append((kind, place, 1))
                }
            }
        }
        return found.map { ($0.kind, 1 / Float($0.count) * $0.sum) }
    }

    /// Offsets on the outline of a square, in the sense in which angles grow.
    private static func ring(_ radius: Int) -> [(Int, Int)] {
        let side = -radius..<radius
        return side.map { ($0, -radius) } + side.map { (radius, $0) } + side.map { (-$0, radius) }
            + side.map { (-radius, -$0) }
    }
}
