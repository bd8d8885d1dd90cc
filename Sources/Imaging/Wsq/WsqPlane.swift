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
        var sums = [Float](repeating: 0, count: columns)
        for row in 0..<rows {
            for x in 0..<columns { sums[x] = 0 }
            for (index, tap) in (row % 2 == 0 ? filters.evenTaps : filters.oddTaps).enumerated() {
                let (start, sign) = sources[row + index]
                let factor = tap * sign
                if factor != 0 { Self.add(factor, copy.span.extracting(start..<start + columns), to: &sums) }
            }
            values.replaceSubrange(origin + row * width..<origin + row * width + columns, with: sums)
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
        var sums = [Float](repeating: 0, count: columns)
        for row in 0..<rows {
            let start = origin + row * width
            for (index, source) in sources.enumerated() { samples[index] = values[start + source.0] * source.1 }
            for x in 0..<columns { sums[x] = 0 }
            for (index, factors) in taps.enumerated() {
                Self.add(factors.span, samples.span.extracting(index..<index + columns), to: &sums)
            }
            values.replaceSubrange(start..<start + columns, with: sums)
        }
    }

    private static func add(_ factor: Float, _ source: Span<Float>, to sums: inout [Float]) {
        var sums = sums.mutableSpan
        precondition(source.count == sums.count)
        for x in sums.indices { sums[x] += factor * source[x] }
    }

    private static func add(_ factors: Span<Float>, _ source: Span<Float>, to sums: inout [Float]) {
        var sums = sums.mutableSpan
        precondition(factors.count == sums.count && source.count == sums.count)
        for x in sums.indices { sums[x] += factors[x] * source[x] }
    }
}
