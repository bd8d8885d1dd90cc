/// How a finger is laid on a sensor: the ranges from which an impression's circumstances are drawn.
package struct ImpressionConditions: Sendable, Equatable {
    /// The largest shift in each direction, in pixels at 500 dpi.
    let shift: Double
    /// The largest turn, in radians.
    let turn: Double
    /// The largest pull of the skin away from the pressed middle, in pixels.
    let pull: Double
    /// Moisture and pressure: negative is dry (thin, broken ridges), positive is wet (filled valleys); ridge units.
    let moisture: ClosedRange<Double>
    /// How much moisture and pressure vary from place to place, in the same units.
    let unevenness: Double
    /// The size of grain that breaks ridges and fills valleys, in the same units.
    let grain: Int
    /// The most scratches.
    let scratches: Int
    /// The part of the finger that touches, as a share of its half axes.
    let contact: ClosedRange<Double>
    /// How much of the ridges' relief shows at all, 0...1.
    let definition: Double
    /// The grey of a full ridge.
    let ink: ClosedRange<Double>

    /// Supervised enrolment: centred, moist, clean.
    package static let good = ImpressionConditions(
        shift: 7, turn: 0.08, pull: 2.5, moisture: -8...22, unevenness: 20, grain: 50, scratches: 0,
        contact: 0.84...0.95, definition: 1, ink: 25...60)

    /// A voter in a hurry on the day.
    package static let ordinary = ImpressionConditions(
        shift: 22, turn: 0.24, pull: 7, moisture: -38...38, unevenness: 38, grain: 84, scratches: 3,
        contact: 0.71...0.92, definition: 0.96, ink: 25...80)

    /// A worn, very dry or very wet finger, badly placed.
    package static let poor = ImpressionConditions(
        shift: 45, turn: 0.42, pull: 11, moisture: -80...70, unevenness: 60, grain: 118, scratches: 8,
        contact: 0.5...0.72, definition: 0.8, ink: 50...120)

    /// A smear without ridges, in which no minutiae can be found.
    package static let unreadable = ImpressionConditions(
        shift: 30, turn: 0.3, pull: 11, moisture: 0...60, unevenness: 50, grain: 5, scratches: 0,
        contact: 0.6...0.9, definition: 0, ink: 175...210)
}
