/// A point where a ridge ends or splits, as ISO/IEC 19794-2:2005 writes it.
///
/// The direction is that of the standard (and of ANSI INCITS 378): at an ending it points along the ridge, away from
/// its end; at a bifurcation it points into the valley between the two branches. Detectors that point the other
/// way (the `xyt` form of NIST) differ by 128 units.
package struct Minutia: Sendable, Hashable {
    /// Columns from the left edge, in pixels.
    package let x: Int
    /// Rows from the top edge, in pixels: y grows downwards.
    package let y: Int
    /// Direction in units of 360/256 degrees, counter-clockwise from the positive x axis.
    package let angle: UInt8
    /// Ending, bifurcation or other.
    package let kind: MinutiaKind
    /// 1...100, the higher the surer; 0 = not reported.
    package let quality: UInt8

    /// Makes a minutia; ``FingerTemplate`` checks the ranges.
    package init(x: Int, y: Int, angle: UInt8, kind: MinutiaKind, quality: UInt8 = 0) {
        self.x = x
        self.y = y
        self.angle = angle
        self.kind = kind
        self.quality = quality
    }

    /// The nearest direction of the standard for an angle in degrees.
    ///
    /// - Parameter degrees: Counter-clockwise from the positive x axis; any finite number, taken modulo 360.
    /// - Returns: Units of 360/256 degrees; 0 for what is not finite.
    package static func angle(degrees: Double) -> UInt8 {
        guard degrees.isFinite else { return 0 }
        let turn = degrees.truncatingRemainder(dividingBy: 360)
        return UInt8(truncatingIfNeeded: Int((turn * 256 / 360).rounded()))
    }
}
