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
        #expect(both > MatchScore(value: 3))
        #expect(abs(both.value - (5 - log10(1 + 5 * log(10.0)))) < 1e-9)
    }

    @Test func `a finger with nothing in common lowers what the other says`() {
        #expect(MatchScore.fused([MatchScore(value: 3), .none]) < MatchScore(value: 3))
    }

    @Test(arguments: [2, 3])
    func `fused scores of strangers keep the false-match rate`(fingers: Int) {
        var random = SeededGenerator(seed: 5)
        var above = [0, 0]
        let trials = 200_000
        for _ in 0..<trials {
            let scores = (0..<fingers).map { _ in
                MatchScore(value: -log10(Double.random(in: Double.leastNonzeroMagnitude..<1, using: &random)))
            }
            let fused = MatchScore.fused(scores)
            if fused.meets(.falseMatchRate(1e-1)) { above[0] += 1 }
            if fused.meets(.falseMatchRate(1e-2)) { above[1] += 1 }
        }
        #expect(abs(Double(above[0]) / Double(trials) - 1e-1) < 4e-3)
        #expect(abs(Double(above[1]) / Double(trials) - 1e-2) < 1.5e-3)
    }
}
