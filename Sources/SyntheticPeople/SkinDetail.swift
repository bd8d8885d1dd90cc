/// The lasting small features of a finger's skin on top of its ridges: uneven ridge edges, sweat pores, flexion creases.
enum SkinDetail {
    /// Turns grown ridges into the relief of a finger.
    static func relief(of plane: RidgePlane, using random: inout SeededGenerator) -> [Int8] {
        let width = plane.width
        let height = plane.height
        var values = [Int16](repeating: -127, count: width * height)
        let grain = NoiseField.smooth(width: width, height: height, passes: 1, amplitude: 26, using: &random)
        for y in 0..<height {
            for x in 0..<width {
                let ridge = plane[x, y]
                guard ridge != 0 else { continue }
                values[y * width + x] = ridge / 8 + Int16(grain[y * width + x])
            }
        }
        addPores(to: &values, width: width, height: height, using: &random)
        addCreases(to: &values, width: width, height: height, using: &random)
        return values.map { Int8(min(max($0, -127), 127)) }
    }

    private static func addPores(
        to values: inout [Int16], width: Int, height: Int, using random: inout SeededGenerator
    ) {
        let cell = 7
        for top in stride(from: 2, to: height - cell - 2, by: cell) {
            for left in stride(from: 2, to: width - cell - 2, by: cell) {
                let index = (top + random.below(cell)) * width + left + random.below(cell)
                guard values[index] > 96 else { continue }
                let depth = Int16(50 + random.below(90))
                values[index] -= depth
                for neighbour in [index - 1, index + 1, index - width, index + width] {
                    values[neighbour] -= depth / 2
                }
            }
        }
    }

    private static func addCreases(
        to values: inout [Int16], width: Int, height: Int, using random: inout SeededGenerator
    ) {
        for _ in 0..<random.weighted([55, 25, 14, 6]) {
            let stroke = Stroke(width: width, height: height, halfWidth: random.between(0.8, 1.8), using: &random)
            stroke.forEachPixel { index, share in
                values[index] -= Int16(share * 1.6 * 100)
            }
        }
    }
}
