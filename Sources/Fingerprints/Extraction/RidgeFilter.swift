import Glibc

/// One filter of the bank kernels' form: 31 rows of 32 whole numbers, the pixel itself in row 15, lane 15.
///
/// A wave of one direction and distance under a Gaussian window, without a constant part (a Gabor filter; Handbook of
/// Fingerprint Recognition, ch. 3.6.2).
struct RidgeFilter {
    /// Rows of a filter.
    static let rows = 31
    /// Numbers a row; the last is 0.
    static let lanes = 32
    /// Rows and lanes on each side of the pixel.
    static let reach = 15
    /// Binary digits of the coefficients' fraction.
    static let shift = 16

    /// The filter's coefficients before they are scaled.
    private(set) var values: [Float]

    /// Makes a filter.
    ///
    /// - Parameters:
    ///   - angle: The ridges' direction, radians, y downwards.
    ///   - period: From ridge to ridge, pixels.
    ///   - across: Standard deviation of the window across the ridges, pixels.
    ///   - along: Standard deviation of the window along the ridges, pixels.
    ///   - isOdd: A sine instead of a cosine.
    init(angle: Float, period: Float, across: Float, along: Float, isOdd: Bool = false) {
        let (sine, cosine) = (sin(angle), cos(angle))
        values = [Float](repeating: 0, count: Self.rows * Self.lanes)
        var window = values
        for y in -Self.reach...Self.reach {
            for x in -Self.reach...Self.reach {
                let u = Float(y) * cosine - Float(x) * sine
                let v = Float(x) * cosine + Float(y) * sine
                let index = (y + Self.reach) * Self.lanes + x + Self.reach
                window[index] = exp(-u * u / (2 * across * across) - v * v / (2 * along * along))
                let phase = 2 * Float.pi * u / period
                values[index] = window[index] * (isOdd ? sin(phase) : cos(phase))
            }
        }
        let constant = values.reduce(0, +) / window.reduce(0, +)
        for index in values.indices { values[index] -= constant * window[index] }
    }

    /// Whole numbers that answer a matching wave of height 1 with 2^``shift``.
    func scaledToWave(angle: Float, period: Float) -> [Int16] {
        let (sine, cosine) = (sin(angle), cos(angle))
        var answer: Float = 0
        for y in -Self.reach...Self.reach {
            for x in -Self.reach...Self.reach {
                let u = Float(y) * cosine - Float(x) * sine
                answer += values[(y + Self.reach) * Self.lanes + x + Self.reach] * cos(2 * .pi * u / period)
            }
        }
        return scaled(Float(1 << Self.shift) / answer)
    }

    /// Whole numbers whose sizes add up to 2^``shift``.
    func scaledToSize() -> [Int16] {
        scaled(Float(1 << Self.shift) / values.reduce(0) { $0 + abs($1) })
    }

    private func scaled(_ factor: Float) -> [Int16] {
        values.map { Int16(max(-32767, min(32767, ($0 * factor).rounded()))) }
    }
}
