/// Random textures, made fast: eight samples from each 64 random bits.
enum NoiseField {
    /// White noise blurred by `passes` 3×3 box filters, about ±amplitude at three standard deviations, at most 127.
    static func smooth(
        width: Int, height: Int, passes: Int, amplitude: Int, using random: inout SeededGenerator
    ) -> [Int8] {
        let count = width * height
        var values = [Int16](repeating: 0, count: count + 8)
        var index = 0
        while index < count {
            var bits = random.next()
            for lane in 0..<8 {
                values[index + lane] = Int16(truncatingIfNeeded: bits & 0xff) - 128
                bits >>= 8
            }
            index += 8
        }
        var spare = values
        // A uniform byte deviates by 74; each box divides the deviation by about 3, then by less.
        let spreads = [74, 25, 16, 12]
        for _ in 0..<passes {
            for i in 1..<count - 1 { spare[i] = values[i - 1] &+ values[i] &+ values[i + 1] }
            for i in width..<count - width {
                let sum = Int32(spare[i - width] &+ spare[i] &+ spare[i + width])
                values[i] = Int16(truncatingIfNeeded: (sum &* 7282) >> 16)
            }
        }
        let scale = Int32(amplitude * 256 / (3 * spreads[min(passes, spreads.count - 1)]))
        return [Int8](unsafeUninitializedCapacity: count) { buffer, used in
            for i in 0..<count {
                let value = (Int32(values[i]) &* scale) >> 8
                buffer[i] = Int8(truncatingIfNeeded: min(max(value, -127), 127))
            }
            used = count
        }
    }
}
