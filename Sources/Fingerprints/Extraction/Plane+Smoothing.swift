import Glibc

extension Plane<Float> {
    /// The plane under a Gaussian; what lies outside counts as 0.
    ///
    /// - Parameter spread: Standard deviation in cells; nothing happens below 0.1.
    func smoothed(_ spread: Float) -> Plane<Float> {
        guard spread > 0.1 else { return self }
        let reach = Int((3 * spread).rounded(.up))
        let raw = (-reach...reach).map { exp(-Float($0 * $0) / (2 * spread * spread)) }
        let sum = raw.reduce(0, +)
        let weights = raw.map { $0 / sum }
        var across = Plane(width: width, height: height, filledWith: 0)
        for offset in -reach...reach where abs(offset) < width {
            let weight = weights[offset + reach]
            for y in 0..<height {
                let row = y * width
                for x in Swift.max(0, -offset)..<Swift.min(width, width - offset) {
                    across.values[row + x] += weight * values[row + x + offset]
                }
            }
        }
        var result = Plane(width: width, height: height, filledWith: 0)
        for y in 0..<height {
            for offset in Swift.max(-reach, -y)...Swift.min(reach, height - 1 - y) {
                let weight = weights[offset + reach]
                let from = (y + offset) * width
                let to = y * width
                for x in 0..<width { result.values[to + x] += weight * across.values[from + x] }
            }
        }
        return result
    }

    /// The value between four cells; beyond the edges that of the nearest cell.
    ///
    /// - Parameters:
    ///   - x: Columns from the first cell's centre.
    ///   - y: Rows from the first cell's centre.
    func interpolated(_ x: Float, _ y: Float) -> Float {
        let (left, right, across) = Self.neighbours(x, count: width)
        let (upper, lower, down) = Self.neighbours(y, count: height)
        let above = values[upper * width + left] * (1 - across) + values[upper * width + right] * across
        let below = values[lower * width + left] * (1 - across) + values[lower * width + right] * across
        return above * (1 - down) + below * down
    }

    private static func neighbours(_ place: Float, count: Int) -> (first: Int, second: Int, part: Float) {
        let inside = Swift.max(0, Swift.min(Float(count - 1), place))
        let first = Int(inside)
        return (first, Swift.min(first + 1, count - 1), inside - Float(first))
    }
}
