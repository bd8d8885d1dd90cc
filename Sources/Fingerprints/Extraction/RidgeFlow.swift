import Glibc

/// The direction in which the ridges run, in cells of 4 × 4 pixels.
///
/// Kept as vectors of the doubled angle, for which a ridge's two senses are one; their length, 0...1, says how well
/// the neighbourhood agrees. Angles are counted from the positive x axis towards the positive y axis, downwards.
struct RidgeFlow {
    /// Side of a cell in pixels.
    static let cell = FingerMask.cell

    /// Cosines of the doubled angles, by cell.
    var cosines: Plane<Float>
    /// Sines of the doubled angles, by cell.
    var sines: Plane<Float>

    /// The doubled-angle vector at a place in pixels.
    func vector(_ x: Float, _ y: Float) -> (cosine: Float, sine: Float) {
        let column = (x + 0.5) / Float(Self.cell) - 0.5
        let row = (y + 0.5) / Float(Self.cell) - 0.5
        return (cosines.interpolated(column, row), sines.interpolated(column, row))
    }

    /// The direction at a place in pixels, radians in 0..<π.
    func angle(_ x: Float, _ y: Float) -> Float {
        let (cosine, sine) = vector(x, y)
        let angle = atan2(sine, cosine) / 2
        return angle < 0 ? angle + .pi : angle
    }

    /// Smooths the directions over pixels; surer ones count more.
    mutating func smooth(_ spread: Float) {
        cosines = cosines.smoothed(spread / Float(Self.cell))
        sines = sines.smoothed(spread / Float(Self.cell))
    }
}
