/// The coefficients of an image, subbands side by side as they were split, and in the end its samples.
struct WsqPlane {
    let width: Int
    let height: Int
    private(set) var values: [Float]

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        values = [Float](repeating: 0, count: width * height)
    }

    mutating func set(_ value: Float, x: Int, y: Int) { values[y * width + x] = value }

    /// Joins the four parts of a region, down and then across.
    mutating func join(_ region: WsqLayout.Region, _ filters: WsqFilters) {
        guard region.across.count > 0, region.down.count > 0 else { return }
        joinDown(region, filters)
        joinAcross(region, filters)
    }

    /// The place of an interleaved sample in a side whose halves lie one behind the other.
    private static func place(_ sample: Int, _ side: WsqLayout.Side) -> Int {
        let highs = side.count - side.lows
        let start = sample % 2 == 0 ? (side.isReversed ? highs : 0) : (side.isReversed ? 0 : side.lows)
        return start + sample / 2
    }

    private mutating func joinDown(_ region: WsqLayout.Region, _ filters: WsqFilters) {
        let (rows, columns, width) = (region.down.count, region.across.count, width)
        let origin = region.down.start * width + region.across.start
        let sources = filters.mirrored(count: rows).map { (Self.place($0.place, region.down) * columns, $0.sign) }
        var copy: [Float] = []
        copy.reserveCapacity(rows * columns)
        for row in 0..<rows { copy.append(contentsOf: values[origin + row * width..<origin + row * width + columns]) }
        copy.withUnsafeBufferPointer { copy in
            values.withUnsafeMutableBufferPointer { values in
                for row in 0..<rows {
                    let line = UnsafeMutableBufferPointer(
                        rebasing: values[origin + row * width..<origin + row * width + columns])
                    line.update(repeating: 0)
                    for (index, tap) in (row % 2 == 0 ? filters.evenTaps : filters.oddTaps).enumerated() {
                        let (start, sign) = sources[row + index]
                        let factor = tap * sign
                        if factor == 0 { continue }
                        let source = UnsafeBufferPointer(rebasing: copy[start..<start + columns])
                        for x in 0..<columns { line[x] += factor * source[x] }
                    }
                }
            }
        }
    }

    private mutating func joinAcross(_ region: WsqLayout.Region, _ filters: WsqFilters) {
        let (rows, columns, width) = (region.down.count, region.across.count, width)
        let origin = region.down.start * width + region.across.start
        let sources = filters.mirrored(count: columns).map { (Self.place($0.place, region.across), $0.sign) }
        // Taps side by side for even and odd places: the same arithmetic for every result, which vectorises.
        let taps = zip(filters.evenTaps, filters.oddTaps).map { even, odd in
            (0..<columns).map { $0 % 2 == 0 ? even : odd }
        }
        var samples = [Float](repeating: 0, count: columns + 2 * filters.reach)
        for row in 0..<rows {
            samples.withUnsafeMutableBufferPointer { samples in
                values.withUnsafeMutableBufferPointer { values in
                    let line = UnsafeMutableBufferPointer(
                        rebasing: values[origin + row * width..<origin + row * width + columns])
                    for (index, source) in sources.enumerated() { samples[index] = line[source.0] * source.1 }
                    line.update(repeating: 0)
                    for (index, factors) in taps.enumerated() {
                        factors.withUnsafeBufferPointer { factors in
                            for x in 0..<columns { line[x] += factors[x] * samples[x + index] }
                        }
                    }
                }
            }
        }
    }
}
