import Fingerprints
import Testing

/// What the system must reach on synthetic fingers, and what worsened systems must not: a change that costs accuracy is
/// seen here before anyone measures it with real fingers.
@Suite("Accuracy on synthetic fingers")
struct SyntheticAccuracyTests {
    static let trial = SyntheticTrial(fingers: 20)

    /// Error rates within the limits: one impression that no other of its finger matches is allowed for.
    static func passes(_ trial: SyntheticTrial) throws -> Bool {
        let rates = try #require(trial.rates())
        return rates.equalErrorRate <= 0.025 && rates.fmr1000.falseNonMatches <= 5
    }

    @Test func `all pairs are told apart`() throws {
        let rates = try #require(Self.trial.rates())
        #expect(rates.crossing.genuine == 200 && rates.crossing.impostor == 4750)
        #expect(try Self.passes(Self.trial), "\(rates)")
    }

    @Test func `hardly an impression gives no template`() {
        #expect(Self.trial.failures <= 2)
    }

    @Test func `a search finds the finger first`() {
        #expect(Self.trial.rankOne() >= 0.97)
    }

    @Test func `minutiae with another's directions do not pass`() throws {
        let worse = try Self.trial.changed { minutia, random in
            Minutia(
                x: minutia.x, y: minutia.y, angle: UInt8.random(in: 0...255, using: &random), kind: minutia.kind,
                quality: minutia.quality)
        }
        let rates = try #require(worse.rates())
        #expect(try !Self.passes(worse), "\(rates)")
    }

    @Test func `minutiae a ridge off their place do not pass`() throws {
        let worse = try Self.trial.changed { minutia, random in
            Minutia(
                x: max(0, min(299, minutia.x + Int.random(in: -14...14, using: &random))),
                y: max(0, min(299, minutia.y + Int.random(in: -14...14, using: &random))), angle: minutia.angle,
                kind: minutia.kind, quality: minutia.quality)
        }
        let rates = try #require(worse.rates())
        #expect(try !Self.passes(worse), "\(rates)")
    }

    @Test func `directions a sixteenth of a turn off do not pass`() throws {
        let worse = try Self.trial.changed { minutia, random in
            Minutia(
                x: minutia.x, y: minutia.y, angle: minutia.angle &+ UInt8.random(in: 0...32, using: &random) &- 16,
                kind: minutia.kind, quality: minutia.quality)
        }
        let rates = try #require(worse.rates())
        #expect(try !Self.passes(worse), "\(rates)")
    }
}
