import Glibc

/// Cells of a Minutia Cylinder-Code cylinder (Cappelli, Ferrara, Maltoni: Minutia Cylinder-Code, IEEE TPAMI 32(12),
/// 2010) with bits as cells: `side` × `side` cells across, six slices of direction.
///
/// Lengths are pixels at 197 pixels per centimetre. Built once per process; templates of both sides share it.
struct CylinderLayout: Sendable {
    /// Slices of direction, each 60° (Nd).
    static let slices = 6
    /// Radius of a cylinder (R).
    static let radius: Float = 70
    /// Standard deviation of a neighbour's place (σs).
    static let spread: Float = 28.0 / 3
    /// A neighbour contributes to cells no farther than this in each direction.
    static let reach: Float = 3 * spread
    /// Standard deviation of a neighbour's direction (σd), radians.
    static let directionSpread: Float = 2 * .pi / 9
    /// Cells farther than this outside the minutiae's convex hull are not valid (Ω).
    static let hullMargin: Float = 50
    /// A cell is set when its neighbours' contributions exceed this (μψ).
    static let cellThreshold: Float = 0.005
    /// A cylinder is kept when at least this part of its cells is valid.
    static let validPart: Float = 0.5
    /// A cylinder is kept when at least so many neighbours contribute to it (minM).
    static let leastNeighbours = 2

    /// 16 cells across: for the decision.
    static let fine = CylinderLayout(side: 16)
    /// 8 cells across: for the first pass of a search.
    static let coarse = CylinderLayout(side: 8)

    /// Cells across (Ns): 8 or 16.
    let side: Int
    /// 64-bit words a slice.
    let words: Int
    /// Width of a cell.
    let pitch: Float
    /// Index and centre of the cells inside the circle.
    let cells: [(index: Int, x: Float, y: Float)]
    /// Whether a cell of the square lies inside the circle.
    let inside: [Bool]
    /// Contribution by direction: for each difference of two angles (256) the share of each slice.
    let direction: [Float]
    /// Common valid cells that two cylinders need to be compared (minME).
    let leastCommonCells: UInt32

    private init(side: Int) {
        self.side = side
        words = side * side / 64
        pitch = 2 * Self.radius / Float(side)
        var cells: [(index: Int, x: Float, y: Float)] = []
        var inside = [Bool](repeating: false, count: side * side)
        let middle = Float(side - 1) / 2
        for row in 0..<side {
            for column in 0..<side {
                let x = (Float(column) - middle) * pitch
                let y = (Float(row) - middle) * pitch
                guard x * x + y * y <= Self.radius * Self.radius else { continue }
                cells.append((row * side + column, x, y))
                inside[row * side + column] = true
            }
        }
        self.cells = cells
        self.inside = inside
        leastCommonCells = UInt32(Float(cells.count) * 0.6)
        direction = Self.directionTable()
    }

    /// The Gaussian of a direction difference, integrated over each slice.
    private static func directionTable() -> [Float] {
        let width = 2 * Double.pi / Double(slices)
        let scale = 1 / (Double(directionSpread) * 2.0.squareRoot())
        var table: [Float] = []
        for units in 0..<256 {
            let difference = Double(units) * 2 * .pi / 256
            for slice in 0..<slices {
                var gap = difference - (-Double.pi + (Double(slice) + 0.5) * width)
                gap -= (gap / (2 * .pi)).rounded() * 2 * .pi
                let share = 0.5 * (erf((gap + width / 2) * scale) - erf((gap - width / 2) * scale))
                table.append(Float(share))
            }
        }
        return table
    }
}
