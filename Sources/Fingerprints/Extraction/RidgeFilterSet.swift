import Glibc

/// The filters that draw ridges out, one for every direction and ridge distance.
struct RidgeFilterSet: Sendable {
    /// Steps of direction in half a turn.
    static let directions = 64
    /// Steps of ridge distance, each 10% wider.
    static let periods = 14
    /// The smallest ridge distance, pixels.
    private static let leastPeriod: Float = 4.5
    private static let ratio: Float = 1.1
    /// Width of the window across the ridges in ridge distances (standard deviation), and the most in pixels.
    private static let across: Float = 0.45
    private static let mostAcross: Float = 6
    /// Length of the window along the ridges in ridge distances, and its bounds in pixels: longer ones bridge more, but
    /// blur the ends of ridges.
    private static let along: Float = 0.55
    private static let alongBounds: ClosedRange<Float> = 4...6

    /// Built once a process, some 2 MB.
    static let shared = RidgeFilterSet()

    /// Filter after filter, the directions of a distance in a row.
    let coefficients: [Int16]

    private init() {
        var all: [Int16] = []
        all.reserveCapacity(Self.directions * Self.periods * RidgeFilter.rows * RidgeFilter.lanes)
        for step in 0..<Self.periods {
            let period = Self.leastPeriod * pow(Self.ratio, Float(step))
            for direction in 0..<Self.directions {
                let angle = Float.pi * Float(direction) / Float(Self.directions)
                let filter = RidgeFilter(
                    angle: angle, period: period, across: min(Self.across * period, Self.mostAcross),
                    along: max(Self.alongBounds.lowerBound, min(Self.alongBounds.upperBound, Self.along * period)))
                all += filter.scaledToWave(angle: angle, period: period)
            }
        }
        coefficients = all
    }

    /// The number of the first filter for a ridge distance in pixels.
    static func first(period: Float) -> Int {
        let step = (log(period / leastPeriod) / log(ratio)).rounded()
        return max(0, min(periods - 1, Int(step))) * directions
    }

    /// The filter of every pixel, ``RidgeFilterKernel/outside`` where there is no finger.
    ///
    /// Four pixels share one: neither flow nor distance change within them.
    func selection(width: Int, height: Int, mask: FingerMask, flow: RidgeFlow, spacing: RidgeSpacing) -> [UInt16] {
        var chosen = [UInt16](repeating: RidgeFilterKernel.outside, count: width * height)
        let firsts = spacing.periods.values.map(Self.first(period:))
        for y in stride(from: 0, to: height, by: 2) {
            for x in stride(from: 0, to: width, by: 2) where mask.contains(x, y) {
                let angle = flow.angle(Float(x) + 0.5, Float(y) + 0.5)
                let direction = Int((angle * Float(Self.directions) / .pi).rounded()) % Self.directions
                let cell = (y / RidgeSpacing.cell) * spacing.periods.width + x / RidgeSpacing.cell
                let filter = UInt16(firsts[cell] + direction)
                for row in y..<min(height, y + 2) {
                    for column in x..<min(width, x + 2) { chosen[row * width + column] = filter }
                }
            }
        }
        return chosen
    }
}
