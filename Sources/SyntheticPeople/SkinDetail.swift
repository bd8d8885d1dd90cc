/// The lasting small features of a finger's skin on top of its ridges: uneven ridge edges, sweat pores, creases, scars.
enum SkinDetail {
    /// Turns grown ridges into the relief of a finger.
    static func relief(of plane: RidgePlane, condition: SkinCondition, using random: inout SeededGenerator) -> [Int8] {
        let width = plane.width
        let height = plane.height
        var values = [Int16](repeating: -127, count: width * height)
        let grain = NoiseField.smooth(width: width, height: height, passes: 1, amplitude: 26, using: &random)
        let units = NoiseField.patches(
            width: width, height: height, cell: 6, amplitude: PortableMath.nearest(condition.breaks), using: &random)
        let left = Int32(PortableMath.nearest(condition.height * 32))
        for y in 0..<height {
            for x in 0..<width {
                let ridge = plane[x, y]
                guard ridge != 0 else { continue }
                let i = y * width + x
                let height = Int16((Int32(ridge) &* left) >> 8)
                values[i] = height + Int16(grain[i])
                // Crests are uneven, so that light pressure breaks them always in the same places.
                if height > 0 { values[i] += units[i] * height / 127 }
            }
        }
        addPores(to: &values, width: width, height: height, depth: condition.pores, using: &random)
        addCreases(to: &values, width: width, height: height, roughness: condition.roughness, using: &random)
        return values.map { Int8(min(max($0, -127), 127)) }
    }

    /// Pores lie on the ridges, about a ridge's distance apart, each with a rim.
    private static func addPores(
        to values: inout [Int16], width: Int, height: Int, depth: Double, using random: inout SeededGenerator
    ) {
        let cell = 7
        for top in stride(from: 2, to: height - cell - 2, by: cell) {
            for left in stride(from: 2, to: width - cell - 2, by: cell) {
                let index = (top + random.below(cell)) * width + left + random.below(cell)
                guard values[index] > 80 else { continue }
                let depth = Int16(PortableMath.nearest(depth * random.between(0.5, 1.5)))
                values[index] -= depth
                for neighbour in [index - 1, index + 1, index - width, index + width] {
                    values[neighbour] -= depth * 3 / 4
                }
            }
        }
    }

    /// White lines: a few long ones and, on rough skin, families of fine ones side by side.
    private static func addCreases(
        to values: inout [Int16], width: Int, height: Int, roughness: Double, using random: inout SeededGenerator
    ) {
        func add(_ stroke: Stroke) {
            stroke.forEachPixel { index, share in
                values[index] = max(values[index] - Int16(share * 160), -300)
            }
        }
        for _ in 0..<random.below(3 + PortableMath.nearest(9 * roughness)) {
            add(
                Stroke(
                    width: width, height: height, halfWidth: random.between(0.9, 3), length: 30...160,
                    lean: random.between(-0.7, 0.7), using: &random))
        }
        let lean = random.between(-1.5, 1.5)
        for _ in 0..<random.below(6 + PortableMath.nearest(60 * roughness)) {
            add(
                Stroke(
                    width: width, height: height, halfWidth: random.between(0.5, 1.7), length: 14...70,
                    lean: lean + random.between(-0.4, 0.4), using: &random))
        }
    }
}
