/// A reproducible stream of numbers (SplitMix64; Steele, Lea, Flood, OOPSLA 2014). Not for secrets.
///
/// The same seed and labels give the same stream on every machine: only integer operations and exactly rounded
/// multiplications are involved, and none of the standard library's own sampling.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes the stream that belongs to a seed and a path of labels; other labels give an independent stream.
    package init(seed: UInt64, _ labels: UInt64...) {
        state = seed
        for label in labels {
            state = next() ^ (label &* 0xd6e8_feb8_6659_fd93)
        }
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    /// A whole number in 0..<bound; `bound` is 1...2^31 (the bias is below 2^-32).
    package mutating func below(_ bound: Int) -> Int {
        Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
    }

    /// A number in 0..<1, a multiple of 2^-53.
    package mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A number in low..<high.
    package mutating func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * unit() }

    /// A bell-shaped number of mean 0 and standard deviation 1 within ±3.5: a sum of twelve uniform ones.
    package mutating func bell() -> Double {
        var sum = -6.0
        for _ in 0..<12 { sum += unit() }
        return min(max(sum, -3.5), 3.5)
    }

    /// True with a probability.
    package mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// One of a list that is not empty.
    package mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

    /// An index, drawn in proportion to the weights.
    package mutating func weighted(_ weights: [Int]) -> Int {
        var ticket = below(weights.reduce(0, +))
        for (index, weight) in weights.enumerated() {
            if ticket < weight { return index }
            ticket -= weight
        }
        return weights.count - 1
    }
}
