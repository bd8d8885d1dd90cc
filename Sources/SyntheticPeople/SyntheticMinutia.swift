/// A place where a ridge of an artificial finger ends or splits.
package struct SyntheticMinutia: Sendable, Equatable {
    /// Columns from the left edge, pixels at 500 dpi.
    package let x: Double
    /// Rows from the top edge, pixels at 500 dpi.
    package let y: Double
    /// Radians, counter-clockwise from the positive x axis, any multiple of 2π added; the sense is that of ISO/IEC
    /// 19794-2: along the ridge away from its end, or into the valley between the branches.
    package let direction: Double
    /// An ending, or else a bifurcation.
    package let isEnding: Bool
    /// How clear it is, 1...100.
    package let quality: Int
}
