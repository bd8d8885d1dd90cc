/// Random textures, made fast: eight samples from each 64 random bits.
enum NoiseField {
    /// White noise on a grid of `cell` pixels, joined linearly: evenly spread over ±amplitude at the grid's points.
    static func patches(
        width: Int, height: Int, cell: Int, amplitude: Int, using random: inout SeededGenerator
    ) -> [Int16] {
        let columns = width / cell + 2
        let grid = (0..<columns * (height / cell + 2)).map { _ in Int32(random.below(2 * amplitude + 1) - amplitude) }
        let side = Int32(cell)
        return [Int16](unsafeUninitializedCapacity: width * height) { buffer, used in
            for y in 0..<height {
                let down = Int32(y % cell)
                let row = y / cell * columns
                for x in 0..<width {
                    let across = Int32(x % cell)
                    let corner = row + x / cell
                    let upper = grid[corner] &* (side &- across) &+ grid[corner + 1] &* across
                    let lower =
                        grid[corner + columns] &* (side &- across) &+ grid[corner + columns + 1] &* across
                    buffer[y * width + x] = Int16(
                        truncatingIfNeeded: (upper &* (side &- down) &+ lower &* down) / (side &* side))
                }
            }
            used = width * height
        }
    }

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
