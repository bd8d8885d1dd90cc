internal import CKernels
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
        var result = self
        result.values = [Float](unsafeUninitializedCapacity: values.count) { target, count in
            values.withUnsafeBufferPointer { source in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: values.count) { spare in
                    dobush_smooth(
                        source.baseAddress, spare.baseAddress, target.baseAddress, width, height, weights, reach)
                }
            }
            count = values.count
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
