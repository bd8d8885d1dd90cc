/// A number with three decimals.
package func rounded(_ value: Double) -> Double { Double(Int(value * 1000 + 0.5)) / 1000 }

/// The share of sorted values below: 0.5 is the median.
package func quantile(_ share: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
}

/// The median time of several runs, in milliseconds.
package func medianMilliseconds(runs: Int, _ work: (Int) throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    return quantile(0.5, of: try (0..<runs).map { run in try clock.measure { try work(run) } / .milliseconds(1) })
}
