/// ∏ pointᵢ^scalarᵢ by Pippenger's buckets with signed digits, for many points at once.
struct PointSum {
    private var points: [AffinePoint] = []
    private var scalars: [GroupScalar] = []

    init(capacity: Int) {
        points.reserveCapacity(capacity)
        scalars.reserveCapacity(capacity)
    }

    /// Adds a factor.
    mutating func add(_ point: AffinePoint, _ scalar: GroupScalar) {
        guard scalar != .zero else { return }
        points.append(point)
        scalars.append(scalar)
    }

    /// Bits of a digit that cost the fewest additions: a window takes one addition a point and two a bucket.
    private var width: Int {
        (4...13).min { cost($0) < cost($1) } ?? 4
    }

    private func cost(_ width: Int) -> Int { (256 / width + 1) * (points.count + 2 << (width - 1)) }

    /// The product; the identity of no factors.
    ///
    /// - Complexity: for n points about 256 / log n · n additions of 8 field multiplications.
    func product() -> EdwardsPoint {
        let width = width
        let windows = 256 / width + 1
        // Window by window: a pass over the points reads its digits in order.
        var digits = [Int16](repeating: 0, count: windows * points.count)
        for (index, scalar) in scalars.enumerated() {
            scalar.split(width: width, into: &digits, from: index, step: points.count)
        }
        var result = EdwardsPoint.identity
        var buckets = [EdwardsPoint](repeating: .identity, count: 1 << (width - 1))
        for window in (0..<windows).reversed() {
            for _ in 0..<width { result = result.doubled }
            result = result + Self.windowSum(window, points, digits, &buckets)
        }
        return result
    }

    /// Σ digit·point of one window: each bucket gathers the points of one digit.
    private static func windowSum(
        _ window: Int, _ points: [AffinePoint], _ digits: [Int16], _ buckets: inout [EdwardsPoint]
    ) -> EdwardsPoint {
        for index in buckets.indices { buckets[index] = .identity }
        points.withUnsafeBufferPointer { points in
            digits.withUnsafeBufferPointer { digits in
                buckets.withUnsafeMutableBufferPointer { buckets in
                    for index in points.indices {
                        let digit = Int(digits[window * points.count + index])
                        if digit > 0 {
                            buckets[digit - 1] = buckets[digit - 1] + points[index]
                        } else if digit < 0 {
                            buckets[-digit - 1] = buckets[-digit - 1] - points[index]
                        }
                    }
                }
            }
        }
        var running = EdwardsPoint.identity
        var sum = EdwardsPoint.identity
        for bucket in buckets.reversed() {
            running = running + bucket
            sum = sum + running
        }
        return sum
    }
}
