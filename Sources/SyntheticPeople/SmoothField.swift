/// A slowly varying random surface: values on a coarse grid, joined smoothly.
struct SmoothField: Sendable {
    private let cell: Double
    private let columns: Int
    private let values: [Double]

    /// Makes a surface over 0..<width by 0..<height with values within ±amplitude.
    init(width: Double, height: Double, cell: Double, amplitude: Double, using random: inout SeededGenerator) {
        self.cell = cell
        columns = Int(width / cell) + 3
        let rows = Int(height / cell) + 3
        values = (0..<columns * rows).map { _ in random.between(-amplitude, amplitude) }
    }

    /// The value at a place inside the surface.
    func value(x: Double, y: Double) -> Double {
        let across = x / cell
        let down = y / cell
        let column = Int(across)
        let row = Int(down)
        let u = PortableMath.step(across - Double(column), from: 0, to: 1)
        let v = PortableMath.step(down - Double(row), from: 0, to: 1)
        let base = row * columns + column
        let upper = values[base] * (1 - u) + values[base + 1] * u
        let lower = values[base + columns] * (1 - u) + values[base + columns + 1] * u
        return upper * (1 - v) + lower * v
    }
}
