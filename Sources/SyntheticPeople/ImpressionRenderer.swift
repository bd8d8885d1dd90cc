internal import Imaging

/// Presses a finger on a sensor once: placement, distortion, contact, moisture, grain, scratches, then grey levels.
struct ImpressionRenderer {
    private static let width = RidgeGrower.width
    private static let height = RidgeGrower.height
    /// Distortion and moisture are computed at the corners of cells of this size and interpolated inside.
    private static let cell = 8

    private let relief: [Int8]
    private let conditions: ImpressionConditions
    private var random: SeededGenerator

    init(relief: [Int8], conditions: ImpressionConditions, random: SeededGenerator) {
        self.relief = relief
        self.conditions = conditions
        self.random = random
    }

    /// The impression's samples, row by row.
    mutating func pixels() -> [UInt8] {
        var ink = pressed()
        for _ in 0..<random.below(conditions.scratches + 1) {
            let stroke = Stroke(
                width: Self.width, height: Self.height, halfWidth: random.between(0.7, 1.6), using: &random)
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
        let moisture = random.between(conditions.moisture.lowerBound, conditions.moisture.upperBound)
        let patches = SmoothField(
            width: width + 16, height: height + 16, cell: 64, amplitude: conditions.unevenness, using: &random)
        let contact = random.between(conditions.contact.lowerBound, conditions.contact.upperBound)
        let middle = (
            x: width / 2 + random.between(-12, 12) * (2 - contact),
            y: height * 0.5 + random.between(-25, 25) * (2 - contact)
        )
        let axes = (
            x: contact * width * random.between(0.37, 0.42), y: contact * height * random.between(0.48, 0.56)
        )
        let outline = SmoothField(
            width: width + 16, height: height + 16, cell: 74, amplitude: 0.12, using: &random)
        let columns = Self.width / Self.cell + 2
        var corners: [Corner] = []
        for row in 0..<Self.height / Self.cell + 2 {
            for column in 0..<columns {
                let x = Double(column * Self.cell)
                let y = Double(row * Self.cell)
                let source = distortion.source(x: min(x, width - 1), y: min(y, height - 1))
                let u = (source.x - middle.x) / axes.x
                let v = (source.y - middle.y) / axes.y
                let away = u * u + v * v + outline.value(x: x, y: y)
                // Pressure falls towards the edge of the contact and ends there within a few pixels.
                let edge = 130 * PortableMath.step(away, from: 0.82, to: 1.12) + 20 * min(away, 1)
                let lifted = away > 1.12 ? min((away - 1.12) * 900, 260) : 0
                let base = 170 * PortableMath.step(source.y, from: height - 22, to: height - 2)
                let bias = moisture + patches.value(x: x, y: y) - edge - lifted - base + 10
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
            width: Self.width, height: Self.height, passes: 3, amplitude: conditions.grain * 3 / 4, using: &random)
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

    /// Grey levels from ridge units: a soft threshold, the sensor's blur, its shading and its noise.
    private mutating func developed(_ ink: [Int16]) -> [UInt8] {
        let dark = random.between(conditions.ink.lowerBound, conditions.ink.upperBound)
        let light = random.between(236, 252)
        let curve = (-128..<128).map { step in
            let shown = 1 / (1 + PortableMath.exp(-Double(step) / 19))
            return Int32(PortableMath.nearest((light - (light - dark) * shown) * 16))
        }
        let width = Self.width
        let count = ink.count
        var levels = [Int32](repeating: 0, count: count)
        for i in 0..<count { levels[i] = curve[Int(min(max(ink[i] >> 1, -128), 127)) + 128] }
        var rows = levels
        for i in 1..<count - 1 { rows[i] = levels[i - 1] &+ 2 &* levels[i] &+ levels[i + 1] }
        let noise = NoiseField.smooth(width: width, height: Self.height, passes: 0, amplitude: 5, using: &random)
        var pixels = [UInt8](repeating: UInt8(light), count: count)
        for i in width..<count - width {
            let sum = rows[i - width] &+ 2 &* rows[i] &+ rows[i + width]
            let level = (sum &+ 128) >> 8 &+ Int32(noise[i])
            pixels[i] = UInt8(truncatingIfNeeded: min(max(level, 0), 255))
        }
        return pixels
    }
}
