import Testing

@testable import Fingerprints

@Suite("Searching a list")
struct FingerIndexTests {
    static let fingers = (0..<60).map { PaperFinger(seed: UInt64(500 + $0)) }

    static func entries() throws -> [IndexEntry] {
        // Two fingers a person: list numbers 1...30.
        try fingers.enumerated().map { index, finger in
            IndexEntry(
                reference: index / 2 + 1, position: index % 2 == 0 ? .rightIndex : .leftIndex,
                template: try finger.impression())
        }
    }

    @Test func `the right number comes first, with the finger that was on the reader`() throws {
        let index = FingerIndex(entries: try Self.entries())
        #expect(index.count == 60)
        let matcher = TemplateMatcher()
        for person in 0..<10 {
            let probe = try Self.fingers[2 * person + 1].impression(
                turn: 20, shift: (8, 8), noise: 2, lost: 8, added: 5, seed: UInt64(person))
            let found = index.search(matcher.prepare(probe), top: 5)
            #expect(found.count <= 5)
            #expect(found.first?.reference == person + 1)
            #expect(found.first?.position == .leftIndex)
            #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
        }
    }

    @Test func `a candidate has the score of a direct comparison`() throws {
        let entries = try Self.entries()
        let matcher = TemplateMatcher()
        let probe = matcher.prepare(try Self.fingers[8].impression(turn: -10, noise: 2))
        let found = try #require(FingerIndex(entries: entries).search(probe, top: 1).first)
        #expect(found.score == matcher.score(probe: probe, reference: matcher.prepare(entries[8].template)))
    }

    @Test func `the answer does not depend on the number of threads`() throws {
        // More templates than a row holds.
        let entries = try (0..<1100).map { index in
            IndexEntry(
                reference: index, position: .unknown,
                template: try PaperFinger(seed: UInt64(index), count: 20 + index % 20).impression())
        }
        let index = FingerIndex(entries: entries)
        #expect(index.rows.map(\.templates) == [512, 512, 76])
        for person in [0, 511, 512, 1099] {
            let probe = TemplateMatcher().prepare(
                try PaperFinger(seed: UInt64(person), count: 20 + person % 20).impression(turn: 9, noise: 2, lost: 3))
            let found = index.search(probe, top: 10)
            #expect(found.first?.reference == person)
            for threads in [-1, 0, 2, 3, 64] { #expect(index.search(probe, top: 10, threads: threads) == found) }
        }
    }

    @Test func `equal scores are ordered by list number, then by finger, whatever the order of loading`() throws {
        let template = try Self.fingers[0].impression()
        let labels: [(Int, FingerPosition)] = [
            (9, .leftIndex), (2, .leftThumb), (9, .rightIndex), (2, .rightThumb), (4, .unknown),
        ]
        let entries = labels.map { IndexEntry(reference: $0.0, position: $0.1, template: template) }
        let probe = TemplateMatcher().prepare(template)
        let forward = FingerIndex(entries: entries).search(probe, top: 10)
        #expect(forward == FingerIndex(entries: entries.reversed()).search(probe, top: 10))
        #expect(forward.map(\.reference) == [2, 2, 4, 9, 9])
        #expect(forward.map(\.position) == [.rightThumb, .leftThumb, .unknown, .rightIndex, .leftIndex])
    }

    @Test func `an index that was changed finds what one made anew finds`() throws {
        let entries = try Self.entries()
        let gone: Set<Int> = [1, 7, 30, 99]
        let come = try (0..<6).map { number in
            IndexEntry(
                reference: number < 2 ? 7 : 40 + number, position: .rightThumb,
                template: try PaperFinger(seed: UInt64(900 + number)).impression())
        }
        let changed = FingerIndex(entries: entries).replacing(gone, with: come)
        let anew = FingerIndex(entries: entries.filter { !gone.contains($0.reference) } + come)
        #expect(changed.count == anew.count && changed.count == 60)
        let matcher = TemplateMatcher()
        for template in (entries + come).map(\.template) {
            let probe = matcher.prepare(template)
            #expect(changed.search(probe, top: 5) == anew.search(probe, top: 5))
        }
        let removed = changed.search(matcher.prepare(entries[0].template), top: 60)
        #expect(!removed.contains { $0.reference == 1 })
        #expect(changed.search(matcher.prepare(come[5].template), top: 1).first?.reference == 45)
    }

    @Test func `an empty list, an empty probe and a wish for none give none`() throws {
        let probe = TemplateMatcher().prepare(try Self.fingers[0].impression())
        let blank = TemplateMatcher().prepare(try PaperFinger(seed: 1, count: 0).impression())
        let index = FingerIndex(entries: try Self.entries())
        #expect(FingerIndex(entries: []).search(probe, top: 3).isEmpty)
        #expect(index.search(blank, top: 3).isEmpty)
        #expect(index.search(probe, top: 0).isEmpty)
    }
}
