/// The part of a finger that touches in one impression: about an ellipse, with an uneven outline.
struct FingerContact: Sendable {
    private let middle: (x: Double, y: Double)
    private let axes: (x: Double, y: Double)
    private let outline: SmoothField

    init(
        conditions: ImpressionConditions, sensor: FingerSensor, width: Double, height: Double,
        using random: inout SeededGenerator
    ) {
        let contact = random.between(conditions.contact.lowerBound, conditions.contact.upperBound)
        middle = (
            x: width / 2 + random.between(-conditions.roll, conditions.roll) * 0.6,
            y: height / 2 + random.between(-conditions.roll, conditions.roll)
        )
        axes = (
            x: contact * width * random.between(0.37, 0.42),
            y: contact * height * random.between(0.48, 0.56) * sensor.length
        )
        outline = SmoothField(width: width + 16, height: height + 16, cell: 74, amplitude: 0.12, using: &random)
    }

    /// How far out a place lies: 0 in the middle, 1 on the ellipse.
    ///
    /// - Parameters:
    ///   - source: the place on the finger, pixels.
    ///   - x: the same place's column in the impression.
    ///   - y: its row.
    func away(_ source: (x: Double, y: Double), x: Double, y: Double) -> Double {
        let u = (source.x - middle.x) / axes.x
        let v = (source.y - middle.y) / axes.y
        return u * u + v * v + outline.value(x: x, y: y)
    }
}
