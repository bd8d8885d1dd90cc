/// A set of cells of a grid, and what shapes it.
struct CellMask {
    /// Columns of cells.
    let width: Int
    /// Rows of cells.
    let height: Int
    /// Whether a cell belongs to the set, row by row.
    var cells: [Bool]

    /// Adds what is within so many steps: along the axes in the even steps, diagonally too in the odd ones, so that
    /// the reach is nearly round.
    func grown(_ steps: Int) -> CellMask {
        // Inside a margin of cells that never belong to the set.
        let stride = width + 2
        var current = [UInt8](repeating: 0, count: stride * (height + 2))
        for y in 0..<height {
            for x in 0..<width where cells[y * width + x] { current[(y + 1) * stride + x + 1] = 1 }
        }
        var next = current
        for step in 0..<steps {
            current.withUnsafeBufferPointer { old in
                next.withUnsafeMutableBufferPointer { new in
                    for y in 1...height {
                        for here in y * stride + 1...y * stride + width {
                            let axes = old[here - 1] | old[here + 1] | old[here - stride] | old[here + stride]
                            new[here] = old[here] | axes
                        }
                        guard step % 2 == 1 else { continue }
                        for here in y * stride + 1...y * stride + width {
                            let above = old[here - stride - 1] | old[here - stride + 1]
                            new[here] |= above | old[here + stride - 1] | old[here + stride + 1]
                        }
                    }
                }
            }
            swap(&current, &next)
        }
        var grown = self
        for y in 0..<height {
            for x in 0..<width { grown.cells[y * width + x] = current[(y + 1) * stride + x + 1] != 0 }
        }
        return grown
    }

    /// Removes what is within so many steps of the rest of the grid; its edges take nothing away.
    func shrunk(_ steps: Int) -> CellMask {
        inverted().grown(steps).inverted()
    }

    /// Adds the cells that no path of cells outside joins to the edges.
    mutating func fillHoles() {
        var reached = [Bool](repeating: false, count: cells.count)
        var waiting: [Int] = []
        for y in 0..<height {
            for x in 0..<width where x == 0 || y == 0 || x == width - 1 || y == height - 1 {
                let cell = y * width + x
                if !cells[cell] && !reached[cell] {
                    reached[cell] = true
                    waiting.append(cell)
                }
                while let here = waiting.popLast() {
                    forEachNeighbour(here) { next in
                        guard !cells[next], !reached[next] else { return }
                        reached[next] = true
                        waiting.append(next)
                    }
                }
            }
        }
        cells = reached.map { !$0 }
    }

    /// Keeps the largest of the connected parts, of equal ones the first.
    mutating func keepLargestPart() {
        var part = [Int](repeating: -1, count: cells.count)
        var sizes: [Int] = []
        for start in cells.indices where cells[start] && part[start] < 0 {
            let name = sizes.count
            var waiting = [start]
            part[start] = name
            sizes.append(0)
            while let here = waiting.popLast() {
                sizes[name] += 1
                forEachNeighbour(here) { next in
                    guard cells[next], part[next] < 0 else { return }
                    part[next] = name
                    waiting.append(next)
                }
            }
        }
        let largest = sizes.indices.reduce(-1) { $0 >= 0 && sizes[$0] >= sizes[$1] ? $0 : $1 }
        for cell in cells.indices where part[cell] != largest { cells[cell] = false }
    }

    /// Distance to the nearest cell outside, in cells; beyond the grid is outside. Diagonal steps count √2.
    func depths() -> [Float] {
        var depth = [Float](repeating: 0, count: cells.count)
        let diagonal = Float(2).squareRoot()
        func at(_ x: Int, _ y: Int) -> Float {
            x >= 0 && y >= 0 && x < width && y < height ? depth[y * width + x] : 0
        }
        for y in 0..<height {
            for x in 0..<width where cells[y * width + x] {
                depth[y * width + x] = min(
                    at(x - 1, y) + 1, at(x, y - 1) + 1, at(x - 1, y - 1) + diagonal, at(x + 1, y - 1) + diagonal)
            }
        }
        for y in (0..<height).reversed() {
            for x in (0..<width).reversed() where cells[y * width + x] {
                depth[y * width + x] = min(
                    depth[y * width + x], at(x + 1, y) + 1,
                    min(at(x, y + 1) + 1, at(x + 1, y + 1) + diagonal, at(x - 1, y + 1) + diagonal))
            }
        }
        return depth
    }

    private func inverted() -> CellMask {
        CellMask(width: width, height: height, cells: cells.map { !$0 })
    }

    @inline(__always)
    private func forEachNeighbour(_ cell: Int, _ body: (Int) -> Void) {
        let x = cell % width
        if x > 0 { body(cell - 1) }
        if x + 1 < width { body(cell + 1) }
        if cell >= width { body(cell - width) }
        if cell + width < cells.count { body(cell + width) }
    }
}
