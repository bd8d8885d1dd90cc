import Glibc

/// Builds bit cylinders from the minutiae of a template.
struct CylinderBuilder {
    /// A minutia in pixels at 197 pixels per centimetre, y upwards.
    struct Point {
        var x: Float
        var y: Float
        var angle: UInt8
        var radians: Float
    }

    /// The template's minutiae, scaled to the common resolution.
    let points: [Point]
    private let hull: [(x: Float, y: Float)]

    init(_ template: FingerTemplate) {
        let scale = 197 / Float(template.resolution)
        points = template.minutiae.map {
            Point(
                x: Float($0.x) * scale, y: -Float($0.y) * scale, angle: $0.angle,
                radians: Float($0.angle) * 2 * .pi / 256)
        }
        hull = Self.convexHull(points.map { ($0.x, $0.y) })
    }

    /// One cylinder a minutia, without those that say too little.
    ///
    /// - Returns: The cylinders and, for each, the index of its minutia.
    func cylinders(_ layout: CylinderLayout) -> (set: CylinderSet, minutiae: [Int]) {
        var set = CylinderSet(words: layout.words)
        var kept: [Int] = []
        var sums = [Float](repeating: 0, count: layout.side * layout.side * CylinderLayout.slices)
        for index in points.indices {
            guard let mask = validCells(around: index, layout) else { continue }
            guard accumulate(around: index, layout, into: &sums) >= CylinderLayout.leastNeighbours else { continue }
            set.append(mask: mask, bits: bits(sums, mask, layout), angle: points[index].angle)
            kept.append(index)
        }
        return (set, kept)
    }

    /// Cells inside the circle and near enough to the convex hull; `nil` when too few.
    private func validCells(around index: Int, _ layout: CylinderLayout) -> [UInt64]? {
        let centre = points[index]
        let (sine, cosine) = (sin(centre.radians), cos(centre.radians))
        var mask = [UInt64](repeating: 0, count: layout.words)
        var valid = 0
        for cell in layout.cells {
            let x = centre.x + cosine * cell.x - sine * cell.y
            let y = centre.y + sine * cell.x + cosine * cell.y
            guard isNearHull(x, y) else { continue }
            mask[cell.index >> 6] |= 1 << UInt64(cell.index & 63)
            valid += 1
        }
        return Float(valid) >= CylinderLayout.validPart * Float(layout.cells.count) ? mask : nil
    }

    /// Spreads every neighbour over the cells; answers how many contributed.
    private func accumulate(around index: Int, _ layout: CylinderLayout, into sums: inout [Float]) -> Int {
        for cell in sums.indices { sums[cell] = 0 }
        let centre = points[index]
        let (sine, cosine) = (sin(centre.radians), cos(centre.radians))
        let limit = CylinderLayout.radius + CylinderLayout.reach
        let middle = Float(layout.side - 1) / 2
        var across = [Float](repeating: 0, count: layout.side)
        var down = across
        var neighbours = 0
        for other in points.indices where other != index {
            let dx = points[other].x - centre.x
            let dy = points[other].y - centre.y
            guard dx * dx + dy * dy <= limit * limit else { continue }
            neighbours += 1
            let columns = weigh((cosine * dx + sine * dy) / layout.pitch + middle, layout, into: &across)
            let rows = weigh((cosine * dy - sine * dx) / layout.pitch + middle, layout, into: &down)
            let table = Int(centre.angle &- points[other].angle) * CylinderLayout.slices
            for row in rows {
                for column in columns {
                    let near = down[row] * across[column]
                    let cell = (row * layout.side + column) * CylinderLayout.slices
                    for slice in 0..<CylinderLayout.slices {
                        sums[cell + slice] += near * layout.direction[table + slice]
                    }
                }
            }
        }
        return neighbours
    }

    /// The Gaussian along one side of the cells around a place in cells; answers the cells that it reaches.
    private func weigh(_ place: Float, _ layout: CylinderLayout, into weights: inout [Float]) -> Range<Int> {
        let span = CylinderLayout.reach / layout.pitch
        let lower = max(0, Int((place - span).rounded(.up)))
        let upper = min(layout.side, Int((place + span).rounded(.down)) + 1)
        guard lower < upper else { return 0..<0 }
        let height = 1 / (CylinderLayout.spread * (2 * Float.pi).squareRoot()).squareRoot()
        for cell in lower..<upper {
            let distance = (Float(cell) - place) * layout.pitch / CylinderLayout.spread
            weights[cell] = height * exp(-distance * distance / 2)
        }
        return lower..<upper
    }

    private func bits(_ sums: [Float], _ mask: [UInt64], _ layout: CylinderLayout) -> [UInt64] {
        var bits = [UInt64](repeating: 0, count: layout.words * CylinderLayout.slices)
        for cell in layout.cells where mask[cell.index >> 6] >> UInt64(cell.index & 63) & 1 == 1 {
            for slice in 0..<CylinderLayout.slices
            where sums[cell.index * CylinderLayout.slices + slice] > CylinderLayout.cellThreshold {
                bits[slice * layout.words + cell.index >> 6] |= 1 << UInt64(cell.index & 63)
            }
        }
        return bits
    }

    private func isNearHull(_ x: Float, _ y: Float) -> Bool {
        guard hull.count > 2 else { return false }
        var previous = hull[hull.count - 1]
        for corner in hull {
            let ex = corner.x - previous.x
            let ey = corner.y - previous.y
            let outside = (x - previous.x) * ey - (y - previous.y) * ex
            if outside > CylinderLayout.hullMargin * (ex * ex + ey * ey).squareRoot() { return false }
            previous = corner
        }
        return true
    }

    /// Andrew's monotone chain, counter-clockwise.
    private static func convexHull(_ points: [(x: Float, y: Float)]) -> [(x: Float, y: Float)] {
        let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
        func chain(_ points: some Sequence<(x: Float, y: Float)>) -> [(x: Float, y: Float)] {
            var line: [(x: Float, y: Float)] = []
            for point in points {
                while line.count > 1 {
                    let a = line[line.count - 2]
                    let b = line[line.count - 1]
                    guard (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) <= 0 else { break }
                    line.removeLast()
                }
                line.append(point)
            }
            return line.dropLast()
        }
        return chain(sorted) + chain(sorted.reversed())
    }
}
