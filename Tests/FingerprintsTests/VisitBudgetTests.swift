import Glibc
import Testing

@testable import Fingerprints

@Suite("The budget of a visit")
struct VisitBudgetTests {
    static let budget = VisitBudget(visit: 1e-3, firstReading: 1e-4, readings: 4)

    static func reading(_ scores: [(FingerPosition, Double)]) -> FingerReading {
        FingerReading(scores.map { FingerReading.Comparison(position: $0.0, score: MatchScore(value: $0.1)) })
    }

    static func two(_ right: Double, _ left: Double) -> FingerReading {
        reading([(.rightIndex, right), (.leftIndex, left)])
    }

    @Test(arguments: [(4.31, true), (4.29, false)])
    func `the first finger alone spends its part, shared among the templates`(score: Double, accepted: Bool) {
        // 10⁻⁴ for the better of two.
        #expect(Self.budget.accepts(Self.two(0, score), after: [], spent: 0) == accepted)
    }

    @Test(arguments: [(4.01, true), (3.99, false)])
    func `a voter with one finger on the list is compared with one template`(score: Double, accepted: Bool) {
        #expect(Self.budget.accepts(Self.reading([(.leftThumb, score)]), after: [], spent: 0) == accepted)
    }

    @Test func `two different fingers count together where neither is enough`() {
        let (right, left) = (Self.two(3.6, 0.1), Self.two(0.2, 3.6))
        #expect(!Self.budget.accepts(right, after: [], spent: 0))
        #expect(!Self.budget.accepts(left, after: [], spent: 0))
        #expect(Self.budget.accepts(left, after: [right], spent: 1))
    }

    @Test func `the same finger twice is no second finger`() {
        let right = Self.two(3.6, 0.1)
        for spent in 1..<4 {
            #expect(!Self.budget.accepts(right, after: Array(repeating: right, count: spent), spent: spent))
        }
        // Nor are two templates of which nobody knows the fingers, or of one finger.
        for positions in [[FingerPosition.unknown, .unknown], [.unknown, .leftIndex], [.leftIndex, .leftIndex]] {
            let first = Self.reading([(positions[0], 3.6), (positions[1], 0)])
            let second = Self.reading([(positions[0], 0), (positions[1], 3.6)])
            #expect(!Self.budget.accepts(second, after: [first], spent: 1))
        }
    }

    @Test func `a finger read again after others still counts with each of them`() {
        let readings = [Self.two(3.6, 0.1), Self.two(3.5, 0.2)]
        #expect(Self.budget.accepts(Self.two(0.1, 3.9), after: readings, spent: 2))
    }

    @Test func `nothing is accepted when the budget is spent, nor for a voter without templates`() {
        #expect(!Self.budget.accepts(Self.two(8, 8), after: [], spent: 4))
        #expect(!Self.budget.accepts(Self.two(8, 8), after: [], spent: 400))
        #expect(!Self.budget.accepts(Self.reading([]), after: [], spent: 0))
    }

    @Test func `what was spent in an earlier visit is spent, though its readings are gone`() {
        let clear = Self.two(4.35, 0)
        #expect(Self.budget.accepts(clear, after: [], spent: 0))
        // A later reading has the third part of the rest, 3 × 10⁻⁴, whatever it is the first of.
        #expect(Self.budget.accepts(Self.two(3.83, 0), after: [], spent: 1))
        #expect(!Self.budget.accepts(Self.two(3.81, 0), after: [], spent: 1))
    }

    /// Readings of strangers whose scores are what the calibration says: as high as s in one of 10^s comparisons.
    private static func stranger(_ templates: Int, _ random: inout SeededGenerator) -> FingerReading {
        reading(
            (0..<templates).map { finger in
                (
                    [.rightIndex, .leftIndex, .rightThumb][finger],
                    -log10(Double.random(in: .ulpOfOne...1, using: &random))
                )
            })
    }

    @Test(arguments: 1...3, [2, 6])
    func `strangers pass no oftener than the visit's rate, however many fingers they try`(templates: Int, attempts: Int)
    {
        let budget = VisitBudget(visit: 0.02, firstReading: 0.004, readings: attempts)
        var random = SeededGenerator(seed: UInt64(templates * 10 + attempts))
        var passed = 0
        let visits = 40_000
        for _ in 0..<visits {
            var earlier: [FingerReading] = []
            for number in 0..<attempts + 3 {
                let reading = Self.stranger(templates, &random)
                if budget.accepts(reading, after: earlier, spent: number) {
                    passed += 1
                    break
                }
                earlier.append(reading)
            }
        }
        // Four standard deviations above the rate, and no rule that accepts nobody.
        #expect(Double(passed) < 0.02 * Double(visits) + 4 * (0.02 * Double(visits)).squareRoot())
        #expect(Double(passed) > 0.004 * Double(visits))
    }

    @Test func `the template that is most alike tells which finger was read`() {
        #expect(Self.two(1, 3).best?.position == .leftIndex)
        #expect(Self.reading([]).best == nil)
        #expect(
            Self.reading([(.leftIndex, 1), (.leftIndex, 2), (.rightThumb, 0)]).fingers == [.leftIndex, .rightThumb])
    }
}
