import Glibc
import Testing

@testable import Fingerprints

@Suite("Scores and thresholds")
struct MatchScoreTests {
    @Test func `a threshold is the logarithm of the false-match rate`() {
        #expect(abs(MatchThreshold.falseMatchRate(1e-3).score - 3) < 1e-12)
        #expect(MatchThreshold.falseMatchRate(1).score == 0)
        #expect(MatchThreshold.falseMatchRate(7).score == 0)
        #expect(MatchThreshold.falseMatchRate(0).score == 12)
        #expect(MatchThreshold.falseMatchRate(-1).score == 12)
        #expect(MatchThreshold.falseMatchRate(.nan).score == 12)
        #expect(MatchThreshold.falseMatchRate(1e-2) < .falseMatchRate(1e-3))
    }

    @Test func `a score meets the thresholds up to itself`() {
        #expect(MatchScore(value: 3).meets(.falseMatchRate(2e-3)))
        #expect(!MatchScore(value: 3).meets(.falseMatchRate(9e-4)))
        #expect(MatchScore.none.value == 0)
        #expect(MatchScore(value: -1) == .none)
        #expect(MatchScore(value: .nan) == .none)
        #expect(MatchScore(value: 2) < MatchScore(value: 2.5))
    }

    @Test func `the calibration rises with the similarity, from nothing to its end`() {
        let values = stride(from: -0.1 as Float, through: 1.2, by: 0.001).map { ScoreCalibration.score($0).value }
        #expect(values == values.sorted())
        #expect(values.first == 0)
        #expect(values.last == ScoreCalibration.highest)
        #expect(ScoreCalibration.score(.nan) == .none)
    }

    @Test func `one finger fused is itself and none is nothing`() {
        #expect(MatchScore.fused([]) == .none)
        #expect(MatchScore.fused([MatchScore(value: 2.5)]) == MatchScore(value: 2.5))
    }

    @Test func `two weak matches of two fingers make a strong one, in any order`() {
        let both = MatchScore.fused([MatchScore(value: 3), MatchScore(value: 2)])
        #expect(both == MatchScore.fused([MatchScore(value: 2), MatchScore(value: 3)]))
        #expect(both > MatchScore(value: 3) && both < MatchScore(value: 5))
        #expect(MatchScore.fused([.none, .none]) == .none)
    }

    @Test func `a finger with nothing in common lowers what the other says`() {
        #expect(MatchScore.fused([MatchScore(value: 3), .none]) < MatchScore(value: 3))
    }

    @Test(arguments: [0.2, 1, 1.6, 2, 3, 5.5, 20, 55])
    func `the tail of the gamma distribution is right where it has a closed form`(value: Double) {
        #expect(abs(MatchScore.gammaTail(shape: 1, above: value) + value) < 1e-12 * max(1, value))
        let three = log(1 + value + value * value / 2) - value
        #expect(abs(MatchScore.gammaTail(shape: 3, above: value) - three) < 1e-10)
        let half = log(erfc(value.squareRoot()))
        #expect(abs(MatchScore.gammaTail(shape: 0.5, above: value) - half) < 1e-10 * max(1, value))
    }

    @Test(arguments: [2, 3])
    func `fused scores of strangers keep the false-match rate, though they depend on each other`(fingers: Int) {
        var random = SeededGenerator(seed: 5)
        var above = [0, 0]
        let trials = 200_000
        func exponential() -> Double { -log(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random)) }
        for _ in 0..<trials {
            // The lesser of a share of one's own and of a common share (Marshall, Olkin): correlated by 0.25.
            let common = exponential() / 0.4
            let scores = (0..<fingers).map { _ in
                MatchScore(value: min(exponential() / 0.6, common) / log(10))
            }
            let fused = MatchScore.fused(scores)
            if fused.meets(.falseMatchRate(1e-1)) { above[0] += 1 }
            if fused.meets(.falseMatchRate(1e-2)) { above[1] += 1 }
        }
        #expect(abs(Double(above[0]) / Double(trials) - 1e-1) < 5e-3)
        #expect(abs(Double(above[1]) / Double(trials) - 1e-2) < 3e-3)
    }
}
