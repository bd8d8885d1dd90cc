/// Elementary functions from additions, multiplications, divisions and square roots alone.
///
/// IEEE 754 rounds these exactly and the compiler fuses none of them, so that a synthetic finger is the same on every
/// machine, whatever its C library. Errors stay below 10^-7.
enum PortableMath {
    static let pi = 3.141592653589793

    /// The nearest whole number, halves away from zero; without a call into the C library's mathematics.
    static func nearest(_ x: Double) -> Int { Int(x < 0 ? x - 0.5 : x + 0.5) }

    static func sin(_ angle: Double) -> Double {
        // Fold to -π/2...π/2, then the Taylor series up to the 13th power.
        let turns = Double(nearest(angle / (2 * pi)))
        var x = angle - turns * (2 * pi)
        if x > pi / 2 { x = pi - x }
        if x < -pi / 2 { x = -pi - x }
        let q = x * x
        var sum = 1.0 / 6_227_020_800
        sum = sum * q - 1.0 / 39_916_800
        sum = sum * q + 1.0 / 362_880
        sum = sum * q - 1.0 / 5040
        sum = sum * q + 1.0 / 120
        sum = sum * q - 1.0 / 6
        return x + x * q * sum
    }

    static func cos(_ angle: Double) -> Double { sin(angle + pi / 2) }

    /// The angle of a vector, -π...π; 0 for the null vector.
    static func atan2(_ y: Double, _ x: Double) -> Double {
        let a = abs(x)
        let b = abs(y)
        let longer = max(a, b)
        guard longer > 0 else { return 0 }
        var angle = atanOfUnit(min(a, b) / longer)
        if b > a { angle = pi / 2 - angle }
        if x < 0 { angle = pi - angle }
        return y < 0 ? -angle : angle
    }

    /// The arc tangent of 0...1, by halving the angle once and a series.
    private static func atanOfUnit(_ t: Double) -> Double {
        let half = t / (1 + (1 + t * t).squareRoot())
        let q = half * half
        var sum = 1.0 / 17
        sum = 1.0 / 15 - sum * q
        sum = 1.0 / 13 - sum * q
        sum = 1.0 / 11 - sum * q
        sum = 1.0 / 9 - sum * q
        sum = 1.0 / 7 - sum * q
        sum = 1.0 / 5 - sum * q
        sum = 1.0 / 3 - sum * q
        return 2 * (half - half * q * sum)
    }

    /// e to the power of a number of -60...20.
    static func exp(_ x: Double) -> Double {
        // e^x = (e^(x/64))^64
        let y = x / 64
        var sum = 1 + y / 7
        sum = 1 + y / 6 * sum
        sum = 1 + y / 5 * sum
        sum = 1 + y / 4 * sum
        sum = 1 + y / 3 * sum
        sum = 1 + y / 2 * sum
        sum = 1 + y * sum
        for _ in 0..<6 { sum *= sum }
        return sum
    }

    /// A smooth step from 0 at `low` to 1 at `high`.
    static func step(_ x: Double, from low: Double, to high: Double) -> Double {
        let t = min(max((x - low) / (high - low), 0), 1)
        return t * t * (3 - 2 * t)
    }
}
