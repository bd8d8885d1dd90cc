/// Gabor-like filters of every direction and ridge distance at one resolution, as whole numbers.
///
/// Each is a wave under a Gaussian window that holds about three ridges, without a constant part (Handbook of
/// Fingerprint Recognition, ch. 6.4), scaled so that its response to a matching wave is `gain` times that wave after
/// division by 2^`shift`.
struct RidgeFilterBank: Sendable {
    /// Steps of direction in half a turn.
    static let directions = 64
    /// Steps of ridge distance.
    static let periods = 14
    /// The smallest ridge distance at 500 dpi, in pixels; each step is 4.5% wider.
    static let smallestPeriod = 6.8
    /// Binary digits of the coefficients' fraction.
    static let shift = 13

    /// Filters for half the resolution, where ridges grow.
    static let half = RidgeFilterBank(scale: 0.5, reach: 5, gain: 1.5, alongRidge: 1.2)
    /// Filters for the full resolution, where ridges are drawn out.
    static let full = RidgeFilterBank(scale: 1, reach: 7, gain: 1.3, alongRidge: 1.1)

    /// Rows of a filter.
    let rows: Int
    /// `directions * periods` filters of `rows` rows of 16 coefficients.
    let coefficients: [Int16]

    /// The number of the filter for a direction (radians, any multiple of π) and a distance (pixels at 500 dpi).
    static func number(direction: Double, period: Double) -> UInt16 {
        let turn = PortableMath.nearest(direction / PortableMath.pi * Double(directions)) % directions
        let step = turn < 0 ? turn + directions : turn
        var level = 0
        var edge = smallestPeriod * 1.0225
        while level < periods - 1, period > edge {
            edge *= 1.045
            level += 1
        }
        return UInt16(step * periods + level)
    }

    private init(scale: Double, reach: Int, gain: Double, alongRidge: Double) {
        rows = 2 * reach + 1
        var all: [Int16] = []
        all.reserveCapacity(Self.directions * Self.periods * rows * 16)
        for step in 0..<Self.directions {
            let direction = Double(step) * PortableMath.pi / Double(Self.directions)
            var period = Self.smallestPeriod * scale
            for _ in 0..<Self.periods {
                all += Self.filter(
                    direction: direction, period: period, reach: reach, gain: gain, alongRidge: alongRidge)
                period *= 1.045
            }
        }
        coefficients = all
    }

    private static func filter(
        direction: Double, period: Double, reach: Int, gain: Double, alongRidge: Double
    ) -> [Int16] {
        // Image rows run downwards, directions turn counter-clockwise.
        let across = (x: PortableMath.sin(direction), y: PortableMath.cos(direction))
        let sigma = 0.4035 * period
        var window: [Double] = []
        var wave: [Double] = []
        for y in -reach...reach {
            for x in -reach...reach {
                let u = Double(x) * across.x + Double(y) * across.y
                let v = Double(x) * across.y - Double(y) * across.x
                let longer = sigma * alongRidge
                window.append(
                    PortableMath.exp(-(u * u) / (2 * sigma * sigma) - v * v / (2 * longer * longer)))
                wave.append(PortableMath.cos(2 * PortableMath.pi * u / period))
            }
        }
        let total = window.reduce(0, +)
        let mean = zip(window, wave).reduce(0) { $0 + $1.0 * $1.1 } / total
        let values = zip(window, wave).map { $0.0 * ($0.1 - mean) }
        let response = zip(values, wave).reduce(0) { $0 + $1.0 * $1.1 }
        let unit = Double(1 << shift) * gain / response
        var out: [Int16] = []
        for row in values.indices where row % (2 * reach + 1) == 0 {
            var lanes = [Int16](repeating: 0, count: 16)
            for x in 0...2 * reach { lanes[7 - reach + x] = Int16(PortableMath.nearest(values[row + x] * unit)) }
            out += lanes
        }
        return out
    }
}
