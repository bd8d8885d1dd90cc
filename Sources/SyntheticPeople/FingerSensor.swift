/// A kind of finger reader, by what it makes of a finger.
package enum FingerSensor: Int, Sendable, CaseIterable {
    /// A prism and a camera: a large light field, prints of earlier fingers.
    case optical
    /// A plate of capacitors: a small grey field with a pattern of its own, quick to break dry ridges.
    case capacitive
    /// A line of thermal elements over which the finger is drawn: hard contrast, stretched by the hand's speed.
    case sweep

    /// Columns and rows of an image at 500 dpi.
    package var size: (width: Int, height: Int) {
        switch self {
        case .optical: (RidgeGrower.width, RidgeGrower.height)
        case .capacitive: (300, 300)
        case .sweep: (300, RidgeGrower.height)
        }
    }

    /// The grey of nothing.
    var blank: ClosedRange<Double> {
        switch self {
        case .optical: 230...252
        case .capacitive: 118...150
        case .sweep: 225...250
        }
    }

    /// Ridge units from light to dark.
    var softness: Double {
        switch self {
        case .optical: 13
        case .capacitive: 12
        case .sweep: 9
        }
    }

    /// How much moisture and pressure matter.
    var sensitivity: Double { self == .capacitive ? 1.25 : 1 }

    /// How long a print is by that of a finger pressed down.
    var length: Double { self == .sweep ? 1.6 : 1 }

    /// The most that the hand's speed shifts rows, in pixels.
    var drift: Double { self == .sweep ? 9 : 0 }

    /// What each column adds to the grey, always the same: plates differ from each other.
    func columnPattern(_ columns: Int) -> [Int32] {
        guard self == .capacitive else { return [Int32](repeating: 0, count: columns) }
        var random = SeededGenerator(seed: 0x5e, UInt64(rawValue))
        return (0..<columns).map { _ in Int32(random.below(7) + (random.chance(0.04) ? 9 : 0)) - 3 }
    }
}
