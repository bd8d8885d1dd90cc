package import Sodium

/// Small logarithms to the base K by baby steps and giant steps (Shanks): a table of √n points, √n additions a search.
package struct DiscreteLogarithm: Sendable {
    /// No tally of this country holds more.
    package static let largest: UInt32 = 5_000_000

    private let limit: UInt32
    private let steps: UInt32
    private let babies: [Point: UInt32]
    private let giant: Point

    /// Builds the table.
    ///
    /// - Parameters:
    ///   - key: K, not the identity.
    ///   - limit: the largest number to be found, at most ``largest``.
    /// - Complexity: O(√limit) group additions (12 µs each) and 100 bytes of memory for each.
    package init(base key: Point, limit: UInt32) {
        self.limit = min(limit, Self.largest)
        var steps: UInt32 = 1
        while steps * steps <= self.limit { steps += 1 }
        self.steps = steps
        var babies: [Point: UInt32] = [:]
        babies.reserveCapacity(Int(steps))
        var point = Point.identity
        for number in 0..<steps {
            babies[point] = number
            point = point * key
        }
        self.babies = babies
        giant = point
    }

    /// The number v with K^v = `point` and v ≤ `most`; nil when there is none.
    package func find(_ point: Point, atMost most: UInt32) -> UInt32? {
        var rest = point
        var number: UInt32 = 0
        while number <= min(most, limit) {
            if let baby = babies[rest] {
                let found = number + baby
                return found <= min(most, limit) ? found : nil
            }
            rest = rest / giant
            number += steps
        }
        return nil
    }
}
