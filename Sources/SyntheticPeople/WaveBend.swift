/// How many more ridges there are on one side of a place than on the other.
///
/// Ridges are a wave whose phase exists only with dislocations, the minutiae: their density, counted by the way they
/// point, is the curl of the wave's vector (Larkin, Fletcher: A coherent framework for fingerprint analysis, Optics
/// Express 15(14), 2007).
struct WaveBend {
    private static let step = 6.0

    let field: OrientationField

    /// Minutiae a square pixel that must point along the ridge's direction at a place, less those that must point the
    /// other way.
    func excess(x: Double, y: Double) -> Double {
        let angle = field.direction(x: x, y: y)
        let (right, left) = (wave(x + Self.step, y, like: angle), wave(x - Self.step, y, like: angle))
        let (below, above) = (wave(x, y + Self.step, like: angle), wave(x, y - Self.step, like: angle))
        return (right.y - left.y - below.x + above.x) / (2 * Self.step)
    }

    /// Ridges a pixel across the ridges, to the side that is the left of `angle`'s in the image.
    private func wave(_ x: Double, _ y: Double, like angle: Double) -> (x: Double, y: Double) {
        let direction = field.direction(x: x, y: y)
        let sense = PortableMath.cos(direction - angle) < 0 ? -1.0 : 1.0
        let size = sense / field.period(x: x, y: y)
        return (size * PortableMath.sin(direction), size * PortableMath.cos(direction))
    }
}
