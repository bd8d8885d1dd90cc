import Glibc

/// Cells of a Minutia Cylinder-Code cylinder (Cappelli, Ferrara, Maltoni: Minutia Cylinder-Code, IEEE TPAMI 32(12),
/// 2010) with bits as cells: 8 × 8 cells across, six slices of direction.
///
/// Lengths are pixels at 197 pixels per centimetre. Built once per process; templates of both sides share it. The
/// paper's 16 × 16 cells decide no better once the geometry is verified, and take four times the memory.
struct CylinderLayout: Sendable {
    /// Cells across (Ns).
    static let side = 8
    /// Slices of direction, each 60° (Nd).
    static let slices = 6
    /// Radius of a cylinder (R).
    static let radius: Float = 70
    /// Width of a cell.
    static let pitch = 2 * radius / Float(side)
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
    /// Directions of two minutiae of a pair differ by at most this (360/256 degrees).
    static let largestTurn: UInt32 = 48

    /// The one layout.
    static let shared = CylinderLayout()

    /// Index and centre of the cells inside the circle.
    let cells: [(index: Int, x: Float, y: Float)]
    /// Contribution by direction: for each difference of two angles (256) the share of each slice; the last two lanes
    /// are 0.
    let direction: [SIMD8<Float>]
    /// Common valid cells that two cylinders need to be compared (minME).
    let leastCommonCells: UInt32

    private init() {
        var cells: [(index: Int, x: Float, y: Float)] = []
        let middle = Float(Self.side - 1) / 2
        for row in 0..<Self.side {
            for column in 0..<Self.side {
                let x = (Float(column) - middle) * Self.pitch
                let y = (Float(row) - middle) * Self.pitch
                guard x * x + y * y <= Self.radius * Self.radius else { continue }
                cells.append((row * Self.side + column, x, y))
            }
        }
        self.cells = cells
        leastCommonCells = UInt32(Float(cells.count) * 0.6)
        direction = (0..<256).map(Self.shares)
    }

    /// The Gaussian of a direction difference, integrated over each slice.
    private static func shares(units: Int) -> SIMD8<Float> {
        let width = 2 * Double.pi / Double(slices)
        let scale = 1 / (Double(directionSpread) * 2.0.squareRoot())
        let difference = Double(units) * 2 * .pi / 256
        var shares = SIMD8<Float>.zero
        for slice in 0..<slices {
            var gap = difference - (-Double.pi + (Double(slice) + 0.5) * width)
            gap -= (gap / (2 * .pi)).rounded() * 2 * .pi
            shares[slice] = Float(0.5 * (erf((gap + width / 2) * scale) - erf((gap - width / 2) * scale)))
        }
        return shares
    }
}
