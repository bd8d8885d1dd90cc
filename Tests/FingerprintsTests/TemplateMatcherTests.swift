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
        let reference = try finger.impression()
        let scores = try [37, 35, 32, 25].map { try score(finger.impression(lost: $0), reference) }
        #expect(scores == scores.sorted() && scores[0] < scores[3])
        #expect(!scores[0].meets(.falseMatchRate(1e-4)), "eight minutiae")
    }

    @Test func `minutiae that ought to be there and are not speak against`() throws {
        let finger = PaperFinger(seed: 43, count: 50)
        let reference = try finger.impression()
        // Eighteen true minutiae: alone in their part of the finger, and among others all over it.
        let part = try finger.impression(turn: 5, lost: 32, seed: 4)
        let crowded = try finger.impression(turn: 5, lost: 32, added: 32, seed: 4)
        #expect(score(crowded, reference) < score(part, reference))
    }

    @Test func `the same two templates always have the same similarity`() throws {
        let finger = PaperFinger(seed: 44)
        let probe = try finger.impression(turn: -20, noise: 3, lost: 10, added: 10)
        let first = matcher.similarity(
            probe: matcher.prepare(probe), reference: matcher.prepare(try finger.impression()))
        for _ in 0..<20 {
            let again = TemplateMatcher()
            let reference = again.prepare(try finger.impression())
            #expect(again.similarity(probe: again.prepare(probe), reference: reference) == first)
        }
    }

    /// Templates that no finger gives.
    static func oddTemplates() throws -> [FingerTemplate] {
        func template(_ minutiae: [Minutia], side: Int = 300, resolution: Int = 197) throws -> FingerTemplate {
            try FingerTemplate(
                width: side, height: side, resolution: resolution, position: .unknown, quality: 0, minutiae: minutiae)
        }
        var random = SeededGenerator(seed: 45)
        return [
            try template([]),
            try template([Minutia(x: 0, y: 0, angle: 0, kind: .ending)]),
            try template([Minutia](repeating: Minutia(x: 7, y: 7, angle: 0, kind: .other), count: 255), side: 50),
            try template(
                [Minutia](repeating: Minutia(x: 49, y: 49, angle: 9, kind: .other), count: 255), resolution: 787),
            try template((0..<255).map { Minutia(x: 9, y: 9, angle: UInt8($0), kind: .other) }),
            try template((0..<255).map { Minutia(x: $0, y: 7, angle: UInt8($0), kind: .other) }, resolution: 39),
            try template((0..<255).map { Minutia(x: $0, y: $0, angle: 32, kind: .ending) }),
            try template((0..<225).map { Minutia(x: $0 % 15 * 20, y: $0 / 15 * 20, angle: 0, kind: .ending) }),
            try template((0..<16).map { Minutia(x: $0 % 2 * 299, y: $0 / 8 * 299, angle: UInt8($0), kind: .ending) }),
            try template(
                (0..<16).map { Minutia(x: $0 % 2 * 16382, y: $0 / 8 * 16382, angle: UInt8($0), kind: .ending) },
                side: 16383, resolution: 39),
            try template(
                (0..<255).map { _ in
                    Minutia(
                        x: Int.random(in: 0..<300, using: &random), y: Int.random(in: 0..<300, using: &random),
                        angle: UInt8.random(in: 0...255, using: &random), kind: .bifurcation)
                }),
        ]
    }

    @Test func `degenerate templates are compared without trouble`() throws {
        let prepared = try (Self.oddTemplates() + [PaperFinger(seed: 46).impression()]).map(matcher.prepare)
        for first in prepared {
            for second in prepared {
                let similarity = matcher.similarity(probe: first, reference: second)
                #expect((0...1).contains(similarity))
            }
        }
        let index = FingerIndex(
            entries: try Self.oddTemplates().map { IndexEntry(reference: 1, position: .unknown, template: $0) })
        for probe in prepared { #expect(index.search(probe, top: 3).count <= 3) }
    }
}
