import Glibc

/// Builds bit cylinders from the minutiae of a template.
struct CylinderBuilder {
    private let field: MinutiaField
    private let layout = CylinderLayout.shared

    init(_ field: MinutiaField) {
        self.field = field
    }

    /// One cylinder a minutia, without those that say too little.
    func cylinders() -> CylinderSet {
        var cylinders: [Cylinder] = []
        cylinders.reserveCapacity(field.count)
        var sums = [SIMD8<Float>](repeating: .zero, count: CylinderLayout.side * CylinderLayout.side)
        for index in 0..<field.count {
            let radians = Float(field.angles[index]) * 2 * .pi / 256
            let (sine, cosine) = (sin(radians), cos(radians))
            guard let valid = validCells(around: index, sine, cosine),
                accumulate(around: index, sine, cosine, into: &sums) >= CylinderLayout.leastNeighbours
            else { continue }
            cylinders.append(
                Cylinder(words: words(sums, valid), angle: field.angles[index], minutia: UInt8(index)))
        }
        return CylinderSet(cylinders)
    }

    /// Cells inside the circle and near enough to the convex hull; `nil` when too few.
    private func validCells(around index: Int, _ sine: Float, _ cosine: Float) -> UInt64? {
        var mask: UInt64 = 0
        for cell in layout.cells {
            let x = field.x[index] + cosine * cell.x - sine * cell.y
            let y = field.y[index] + sine * cell.x + cosine * cell.y
            if field.outline.contains(x, y, margin: CylinderLayout.hullMargin) { mask |= 1 << UInt64(cell.index) }
        }
        return Float(mask.nonzeroBitCount) >= CylinderLayout.validPart * Float(layout.cells.count) ? mask : nil
    }

    /// Spreads every neighbour over the cells; answers how many contributed.
    private func accumulate(
        around index: Int, _ sine: Float, _ cosine: Float, into sums: inout [SIMD8<Float>]
    ) -> Int {
        for cell in sums.indices { sums[cell] = .zero }
        let limit = CylinderLayout.radius + CylinderLayout.reach
        let middle = Float(CylinderLayout.side - 1) / 2
        var neighbours = 0
        for other in 0..<field.count where other != index {
            let dx = field.x[other] - field.x[index]
            let dy = field.y[other] - field.y[index]
            guard dx * dx + dy * dy <= limit * limit else { continue }
            neighbours += 1
            let (columns, across) = weigh((cosine * dx + sine * dy) / CylinderLayout.pitch + middle)
            let (rows, down) = weigh((cosine * dy - sine * dx) / CylinderLayout.pitch + middle)
            let shares = layout.direction[Int(field.angles[index] &- field.angles[other])]
            for row in rows {
                for column in columns {
                    sums[row * CylinderLayout.side + column] += (down[row] * across[column]) * shares
                }
            }
        }
        return neighbours
    }

    /// The Gaussian along one side of the cells around a place in cells, and the cells that it reaches.
    private func weigh(_ place: Float) -> (cells: Range<Int>, weights: SIMD8<Float>) {
        let span = CylinderLayout.reach / CylinderLayout.pitch
        let lower = max(0, Int((place - span).rounded(.up)))
        let upper = min(CylinderLayout.side, Int((place + span).rounded(.down)) + 1)
        var weights = SIMD8<Float>.zero
        guard lower < upper else { return (0..<0, weights) }
        let height = 1 / (CylinderLayout.spread * (2 * Float.pi).squareRoot()).squareRoot()
        for cell in lower..<upper {
            let distance = (Float(cell) - place) * CylinderLayout.pitch / CylinderLayout.spread
            weights[cell] = height * exp(-distance * distance / 2)
        }
        return (lower..<upper, weights)
    }

    private func words(_ sums: [SIMD8<Float>], _ valid: UInt64) -> SIMD8<UInt64> {
        var words = SIMD8<UInt64>.zero
        words[0] = valid
        for cell in layout.cells where valid >> UInt64(cell.index) & 1 == 1 {
            for slice in 0..<CylinderLayout.slices where sums[cell.index][slice] > CylinderLayout.cellThreshold {
                words[slice + 1] |= 1 << UInt64(cell.index)
            }
        }
        return words
    }
}
