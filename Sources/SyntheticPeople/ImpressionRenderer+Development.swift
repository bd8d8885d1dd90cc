extension ImpressionRenderer {
    /// Grey levels from ridge units: a soft threshold, an earlier print, the sensor's blur, its pattern and its noise.
    mutating func developed(_ ink: [Int16]) -> [UInt8] {
        let light = random.between(sensor.blank.lowerBound, sensor.blank.upperBound)
        let dark = min(random.between(conditions.ink.lowerBound, conditions.ink.upperBound), light - 50)
        let curve = (-128..<128).map { step in
            let shown = 1 / (1 + PortableMath.exp(-Double(step) / sensor.softness))
            return Int32(PortableMath.nearest((light - (light - dark) * shown) * 16))
        }
        let width = Self.width
        let count = ink.count
        var levels = [Int32](repeating: 0, count: count)
        for i in 0..<count { levels[i] = curve[Int(min(max(ink[i] >> 1, -128), 127)) + 128] }
        if sensor == .optical { addEarlierPrint(to: &levels) }
        var rows = levels
        for i in 1..<count - 1 { rows[i] = levels[i - 1] &+ 6 &* levels[i] &+ levels[i + 1] }
        let noise = NoiseField.smooth(width: width, height: Self.height, passes: 0, amplitude: 5, using: &random)
        let pattern = sensor.columnPattern(width)
        var pixels = [UInt8](repeating: UInt8(light), count: count)
        for y in 1..<Self.height - 1 {
            for x in 0..<width {
                let i = y * width + x
                let sum = rows[i - width] &+ 6 &* rows[i] &+ rows[i + width]
                let level = (sum &+ 512) >> 10 &+ Int32(noise[i]) &+ pattern[x]
                pixels[i] = UInt8(truncatingIfNeeded: min(max(level, 0), 255))
            }
        }
        return cut(pixels)
    }

    /// What an earlier finger has left on the glass: here the same ridges, mirrored and shifted, which look like
    /// another's.
    private mutating func addEarlierPrint(to levels: inout [Int32]) {
        let strength = Int32(random.between(0, conditions.latent))
        let (across, down) = (random.below(120) - 60, random.below(160) - 80)
        guard strength > 0 else { return }
        for y in max(0, -down)..<min(Self.height, Self.height - down) {
            let row = (y + down) * Self.width
            for x in max(0, -across)..<min(Self.width, Self.width - across) {
                let ridge = Int32(relief[row + Self.width - 1 - x - across])
                if ridge > 0 { levels[y * Self.width + x] -= (ridge * strength) >> 3 }
            }
        }
    }

    /// The middle of the field, as large as the sensor.
    private func cut(_ pixels: [UInt8]) -> [UInt8] {
        let size = sensor.size
        guard size.width < Self.width || size.height < Self.height else { return pixels }
        let (left, top) = ((Self.width - size.width) / 2, (Self.height - size.height) / 2)
        var part: [UInt8] = []
        part.reserveCapacity(size.width * size.height)
        for y in top..<top + size.height {
            part += pixels[y * Self.width + left..<y * Self.width + left + size.width]
        }
        return part
    }
}
