import Glibc

/// A turn and a shift that carry the probe's minutiae onto the reference's.
struct RigidMotion {
    /// Of the turn.
    var cosine: Float
    var sine: Float
    /// The shift after the turn, pixels.
    var x: Float
    var y: Float
    /// The turn in 360/256 degrees, -128...128.
    var turn: Float

    /// How much the directions count in a fit: as much as a point so many pixels from the middle.
    private static let lever: Float = 40

    /// The motion with the least sum of weighted squares, of places and of directions, over pairs of minutiae.
    ///
    /// - Parameters:
    ///   - pairs: At least one.
    ///   - weights: One a pair, their sum above 0.
    init(
        fitting pairs: [(probe: Int, reference: Int)], weights: [Float], _ probe: MinutiaField,
        _ reference: MinutiaField
    ) {
        var (total, px, py, rx, ry): (Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0)
        for (pair, weight) in zip(pairs, weights) {
            total += weight
            px += weight * probe.x[pair.probe]
            py += weight * probe.y[pair.probe]
            rx += weight * reference.x[pair.reference]
            ry += weight * reference.y[pair.reference]
        }
        px /= total
        py /= total
        rx /= total
        ry /= total
        // Of the vectors from the middle: the sums of dot and cross products point along the turn.
        var (along, across): (Float, Float) = (0, 0)
        for (pair, weight) in zip(pairs, weights) {
            let (ux, uy) = (probe.x[pair.probe] - px, probe.y[pair.probe] - py)
            let (vx, vy) = (reference.x[pair.reference] - rx, reference.y[pair.reference] - ry)
            let turn = MinutiaPairs.circle[Int(reference.angles[pair.reference] &- probe.angles[pair.probe])]
            let lever = Self.lever * Self.lever
            along += weight * (ux * vx + uy * vy + lever * turn.x)
            across += weight * (ux * vy - uy * vx + lever * turn.y)
        }
        let length = (along * along + across * across).squareRoot()
        cosine = length > 0 ? along / length : 1
        sine = length > 0 ? across / length : 0
        x = rx - (cosine * px - sine * py)
        y = ry - (sine * px + cosine * py)
        turn = atan2(sine, cosine) * (128 / .pi)
    }

    /// Where a point of the probe comes to lie.
    func moved(_ px: Float, _ py: Float) -> (x: Float, y: Float) {
        (cosine * px - sine * py + x, sine * px + cosine * py + y)
    }

    /// Where a point of the reference lay in the probe.
    func movedBack(_ rx: Float, _ ry: Float) -> (x: Float, y: Float) {
        let (dx, dy) = (rx - x, ry - y)
        return (cosine * dx + sine * dy, cosine * dy - sine * dx)
    }
}
