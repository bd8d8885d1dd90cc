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
    /// The same from ridge to ridge: sweat and dirt.
    let blotches: Double
    /// The size of grain that breaks ridges and fills valleys, in the same units.
    let grain: Int
    /// The most scratches.
    let scratches: Int
    /// The part of the finger that touches, as a share of its half axes.
    let contact: ClosedRange<Double>
    /// How far the middle of the contact lies from the finger's at most, in pixels.
    let roll: Double
    /// How much of the ridges' relief shows at all, 0...1.
    let definition: Double
    /// The grey of a full ridge.
    let ink: ClosedRange<Double>
    /// How strongly an earlier print shows at most, in ridge units.
    let latent: Double

    /// Supervised enrolment: centred, moist, clean.
    package static let good = ImpressionConditions(difficulty: 0)

    /// A voter in a hurry on the day.
    package static let ordinary = ImpressionConditions(difficulty: 0.4)

    /// A very dry or very wet finger, badly placed.
    package static let poor = ImpressionConditions(difficulty: 1)

    /// A smear without ridges, in which no minutiae can be found.
    package static let unreadable = ImpressionConditions(
        shift: 30, turn: 0.3, pull: 11, moisture: 0...60, unevenness: 50, blotches: 0, grain: 5, scratches: 0,
        contact: 0.7...0.9, roll: 10, definition: 0, ink: 175...210, latent: 0)

    /// Everything worse in step.
    ///
    /// - Parameter difficulty: 0 is ``good``, 0.4 ``ordinary``, 1 ``poor``; kept within 0...1.
    package init(difficulty: Double) {
        let part = min(max(difficulty, 0), 1)
        func mixed(_ good: Double, _ poor: Double) -> Double { good + (poor - good) * part }
        self.init(
            shift: mixed(7, 42), turn: mixed(0.06, 0.4), pull: mixed(4, 15),
            moisture: mixed(-30, -95)...mixed(14, 60), unevenness: mixed(18, 60), blotches: mixed(14, 80),
            grain: Int(mixed(54, 127)), scratches: Int(mixed(0, 8)), contact: mixed(0.86, 0.55)...mixed(0.98, 0.82),
            roll: mixed(6, 75), definition: mixed(1, 0.85), ink: mixed(5, 30)...mixed(40, 100),
            latent: mixed(0, 30))
    }

    private init(
        shift: Double, turn: Double, pull: Double, moisture: ClosedRange<Double>, unevenness: Double, blotches: Double,
        grain: Int, scratches: Int, contact: ClosedRange<Double>, roll: Double, definition: Double,
        ink: ClosedRange<Double>, latent: Double
    ) {
        self.shift = shift
        self.turn = turn
        self.pull = pull
        self.moisture = moisture
        self.unevenness = unevenness
        self.blotches = blotches
        self.grain = grain
        self.scratches = scratches
        self.contact = contact
        self.roll = roll
        self.definition = definition
        self.ink = ink
        self.latent = latent
    }
}
