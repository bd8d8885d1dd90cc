internal import Imaging

/// Presses a finger on a sensor once: placement, distortion, contact, moisture, grain, scratches, then grey levels.
///
/// The steps are SFinGe's (Handbook of Fingerprint Recognition, ch. 6.5); sensors and earlier prints are added.
struct ImpressionRenderer {
    static let width = RidgeGrower.width
    static let height = RidgeGrower.height
    /// Distortion and moisture are computed at the corners of cells of this size and interpolated inside.
    private static let cell = 8

    private let finger: SyntheticFinger
    let conditions: ImpressionConditions
    let sensor: FingerSensor
    var random: SeededGenerator

    init(
        finger: SyntheticFinger, conditions: ImpressionConditions, sensor: FingerSensor, random: SeededGenerator
    ) {
        self.finger = finger
        self.conditions = conditions
        self.sensor = sensor
        self.random = random
    }

    var relief: [Int8] { finger.relief }

    /// The impression's samples of the sensor's size, row by row.
    mutating func pixels() -> [UInt8] {
        var ink = pressed()
        for _ in 0..<random.below(conditions.scratches + 1) {
            let stroke = Stroke(
                width: Self.width, height: Self.height, halfWidth: random.between(0.7, 1.6), length: 30...160,
                lean: random.between(-0.7, 0.7), using: &random)
            stroke.forEachPixel { index, share in ink[index] -= Int16(share * 190) }
        }
        return developed(ink)
    }

    /// A corner of a cell: the place on the finger in 1/256 pixels, and what moisture and contact add.
    private struct Corner {
        var x: Int32
        var y: Int32
        var bias: Int32
    }

    private mutating func corners() -> (columns: Int, corners: [Corner]) {
        let width = Double(Self.width)
        let height = Double(Self.height)
        let distortion = SkinDistortion(conditions: conditions, width: width, height: height, using: &random)
        let own = random.between(conditions.moisture.lowerBound, conditions.moisture.upperBound)
        let moisture = (own + finger.condition.moisture) * sensor.sensitivity
        let patches = SmoothField(
            width: width + 16, height: height + 16, cell: 64, amplitude: conditions.unevenness, using: &random)
        let contact = FingerContact(
            conditions: conditions, sensor: sensor, width: width, height: height, using: &random)
        let speed = SmoothField(width: 8, height: height + 16, cell: 48, amplitude: sensor.drift, using: &random)
        let columns = Self.width / Self.cell + 2
        var corners: [Corner] = []
        for row in 0..<Self.height / Self.cell + 2 {
            let drawn = speed.value(x: 0, y: Double(row * Self.cell))
            for column in 0..<columns {
                let x = Double(column * Self.cell)
                let y = Double(row * Self.cell)
                let source = distortion.source(x: min(x, width - 1), y: min(y, height - 1) + drawn)
                let away = contact.away(source, x: x, y: y)
                // Pressure falls towards the edge of the contact and ends there within a few pixels.
                let edge = 130 * PortableMath.step(away, from: 0.82, to: 1.12) + 20 * min(away, 1)
                let lifted = away > 1.12 ? min((away - 1.12) * 900, 260) : 0
                let base = 170 * PortableMath.step(source.y, from: height - 22, to: height - 2)
                let blotch = random.between(-conditions.blotches, conditions.blotches) * sensor.sensitivity
                let bias = moisture + patches.value(x: x, y: y) + blotch - edge - lifted - base + 10
                corners.append(
                    Corner(
                        x: Int32(PortableMath.nearest(source.x * 256)), y: Int32(PortableMath.nearest(source.y * 256)),
                        bias: Int32(PortableMath.nearest(bias * 16))))
            }
        }
        return (columns, corners)
    }

    /// Ridge units per pixel: above 0 the skin touches.
    private mutating func pressed() -> [Int16] {
        let (columns, corners) = corners()
        let fine = NoiseField.smooth(
            width: Self.width, height: Self.height, passes: 1, amplitude: conditions.grain, using: &random)
        let coarse = NoiseField.smooth(
            width: Self.width, height: Self.height, passes: 3, amplitude: conditions.grain, using: &random)
        let definition = Int32(PortableMath.nearest(conditions.definition * 256))
        let cell = Int32(Self.cell)
        return [Int16](unsafeUninitializedCapacity: Self.width * Self.height) { out, used in
            relief.withUnsafeBufferPointer { relief in
                for y in 0..<Self.height {
                    let down = Int32(y % Self.cell)
                    let above = (y / Self.cell) * columns
                    for column in 0..<(Self.width + Self.cell - 1) / Self.cell {
                        let left = Self.mixed(corners[above + column], corners[above + columns + column], down, cell)
                        let right = Self.mixed(
                            corners[above + column + 1], corners[above + columns + column + 1], down, cell)
                        for step in 0..<min(Self.cell, Self.width - column * Self.cell) {
                            let place = Self.mixed(left, right, Int32(step), cell)
                            let index = y * Self.width + column * Self.cell + step
                            let ridge = (Self.sample(relief, place.x, place.y) &* definition) >> 8
                            let sum = ridge &+ (place.bias >> 4) &+ Int32(fine[index]) &+ Int32(coarse[index])
                            out[index] = Int16(truncatingIfNeeded: sum)
                        }
                    }
                }
            }
            used = Self.width * Self.height
        }
    }

    private static func mixed(_ a: Corner, _ b: Corner, _ step: Int32, _ cell: Int32) -> Corner {
        Corner(
            x: (a.x &* (cell &- step) &+ b.x &* step) / cell, y: (a.y &* (cell &- step) &+ b.y &* step) / cell,
            bias: (a.bias &* (cell &- step) &+ b.bias &* step) / cell)
    }

    /// The relief between pixels, by linear interpolation; beyond the finger's image it is a valley.
    private static func sample(_ relief: UnsafeBufferPointer<Int8>, _ x: Int32, _ y: Int32) -> Int32 {
        let column = Int(x >> 8)
        let row = Int(y >> 8)
        guard column >= 0, row >= 0, column < width - 1, row < height - 1 else { return -127 }
        let base = row * width + column
        let u = x & 255
        let v = y & 255
        let upper = Int32(relief[base]) &* (256 &- u) &+ Int32(relief[base + 1]) &* u
        let lower = Int32(relief[base + width]) &* (256 &- u) &+ Int32(relief[base + width + 1]) &* u
        return (upper &* (256 &- v) &+ lower &* v) >> 16
    }
}
