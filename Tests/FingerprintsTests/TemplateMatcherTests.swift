import Testing

@testable import Fingerprints

@Suite("Comparing fingers")
struct TemplateMatcherTests {
    let matcher = TemplateMatcher()

    func score(_ probe: FingerTemplate, _ reference: FingerTemplate) -> MatchScore {
        matcher.score(probe: matcher.prepare(probe), reference: matcher.prepare(reference))
    }

    @Test(arguments: [0, 15, -15, 30, -30] as [Double])
    func `a turned, shifted and noisy impression of the same finger is accepted`(turn: Double) throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let finger = PaperFinger(seed: seed)
            let second = try finger.impression(turn: turn, shift: (12, -9), noise: 2, lost: 8, added: 6, seed: seed)
            let score = try score(second, finger.impression())
            #expect(score.meets(.falseMatchRate(1e-4)), "finger \(seed), \(score)")
        }
    }

    @Test func `half of a finger is enough`() throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let finger = PaperFinger(seed: seed, count: 60)
            let half = try finger.impression(turn: 10, noise: 1, seed: seed, keeping: { x, _ in x < 215 })
            let score = try score(half, finger.impression(shift: (20, 20)))
            #expect(score.meets(.falseMatchRate(1e-3)), "finger \(seed), \(score)")
        }
    }

    @Test func `different fingers are not accepted`() throws {
        let templates = try (100..<130).map { matcher.prepare(try PaperFinger(seed: $0).impression()) }
        var accepted = 0
        for first in templates.indices {
            for second in 0..<first
            where matcher.score(probe: templates[first], reference: templates[second])
                .meets(.falseMatchRate(1e-3))
            {
                accepted += 1
            }
        }
        #expect(accepted <= 2, "of 435")
    }

    @Test func `a score does not depend on which side is the probe`() throws {
        for seed in 1...6 as ClosedRange<UInt64> {
            let finger = PaperFinger(seed: seed)
            let first = try finger.impression(turn: 8, noise: 3, lost: 10, added: 10, seed: seed)
            let second = try PaperFinger(seed: seed / 2).impression()
            #expect(abs(score(first, second).value - score(second, first).value) < 0.05)
        }
    }

    @Test func `a template read from its record scores exactly as before it was written`() throws {
        let finger = PaperFinger(seed: 21)
        let first = try finger.impression()
        let second = try finger.impression(turn: 12, noise: 2, lost: 5, added: 5)
        let reread = try FingerTemplate(isoRecord: second.isoRecord())
        #expect(score(first, second) == score(first, reread))
        #expect(score(first, second).value > 0)
    }

    @Test func `resolution does not matter`() throws {
        let finger = PaperFinger(seed: 31)
        let reference = try finger.impression()
        let probe = try finger.impression(turn: 5, noise: 1)
        let doubled = try FingerTemplate(
            width: 800, height: 800, resolution: 394, position: .rightIndex, quality: 80,
            minutiae: probe.minutiae.map { Minutia(x: $0.x * 2, y: $0.y * 2, angle: $0.angle, kind: $0.kind) })
        #expect(abs(score(probe, reference).value - score(doubled, reference).value) < 1e-3)
    }

    @Test(arguments: [0, 1, 2, 3, 5, 7])
    func `a few minutiae prove nothing, even against themselves`(count: Int) throws {
        let template = try PaperFinger(seed: 41, count: count).impression()
        #expect(score(template, template) == .none)
    }

    @Test func `fewer minutiae of the same finger score lower`() throws {
        let finger = PaperFinger(seed: 42)
        let reference = matcher.prepare(try finger.impression())
        let similarities = try [36, 32, 25, 0].map {
            matcher.similarity(probe: matcher.prepare(try finger.impression(lost: $0)), reference: reference)
        }
        #expect(similarities == similarities.sorted() && similarities[0] < similarities[3] / 2)
    }

    @Test func `degenerate minutiae are compared without trouble`() throws {
        let same = try FingerTemplate(
            width: 50, height: 50, resolution: 787, position: .unknown, quality: 0,
            minutiae: [Minutia](repeating: Minutia(x: 7, y: 7, angle: 0, kind: .other), count: 255))
        let line = try FingerTemplate(
            width: 300, height: 50, resolution: 39, position: .unknown, quality: 0,
            minutiae: (0..<255).map { Minutia(x: $0, y: 7, angle: UInt8($0), kind: .other) })
        #expect(score(same, same).value >= 0)
        #expect(score(same, line).value >= 0)
        #expect(score(line, line).value >= 0)
    }
}
