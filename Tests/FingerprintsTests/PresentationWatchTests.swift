import Fingerprints
import Imaging
import Sodium
import TestSupport
import Testing
import Wording

@Suite("Watching presentations")
struct PresentationWatchTests {
    static let key = SecretBytes([UInt8](1...32))

    static func watch() throws -> PresentationWatch {
        try PresentationWatch(check: RidgeTextureCheck(norm: PresentationNormTests.norm.get()), key: key)
    }

    @Test func `an ordinary capture gives evidence and no remark`() throws {
        var watch = try Self.watch()
        let finding = try watch.examine(
            PresentationTraitsTests.capture(noise: 10, seed: 77) { height, _, _ in 130 + 73 * height })
        #expect(try #require(finding.distance) < RidgeTextureCheck.threshold)
        #expect(finding.deviations.count == PresentationTrait.allCases.count)
        #expect(finding.repetition == 0 && finding.touch == nil && finding.remarks.isEmpty)
    }

    @Test func `print is unusual, and what it lacks is said`() throws {
        var watch = try Self.watch()
        let finding = try watch.examine(
            PresentationTraitsTests.capture(noise: 10) { height, _, _ in height > 0 ? 208 : 48 })
        #expect(try #require(finding.distance) > RidgeTextureCheck.threshold)
        guard case .unusual(let trait) = finding.remarks.first else {
            Issue.record("no remark")
            return
        }
        #expect(abs(finding.deviations[trait] ?? 0) == finding.deviations.values.map(abs).max())
    }

    @Test func `a capture that comes again is told, also as the second one of a touch`() throws {
        var watch = try Self.watch()
        let image = try PresentationTraitsTests.wave(noise: 10, seed: 3)
        #expect(try watch.examine(image).remarks.contains(.seenBefore) == false)
        #expect(try watch.examine(image).remarks.contains(.seenBefore))
        let other = try PresentationTraitsTests.wave(noise: 10, seed: 4)
        let touch = try watch.examine(other, later: other)
        #expect(touch.touch?.sameness == 1 && touch.remarks.contains(.seenBefore))
        let live = try watch.examine(
            PresentationTraitsTests.wave(noise: 10, seed: 5), later: PresentationTraitsTests.wave(noise: 10, seed: 6))
        #expect(live.touch != nil && !live.remarks.contains(.seenBefore))
    }

    @Test func `without ridges there is no response, and no remark`() throws {
        var watch = try Self.watch()
        let blank = try #require(
            GreyImage(width: 200, height: 200, dpi: 500, pixels: [UInt8](repeating: 240, count: 40_000)))
        for _ in 0..<2 {
            let finding = try watch.examine(blank, later: blank)
            #expect(finding.distance == nil && finding.deviations.isEmpty && finding.touch == nil)
            #expect(finding.remarks.isEmpty)
        }
    }

    @Test func `remarks and traits are said in three languages`() {
        let traits = WordingCheck(fragments: Set(PresentationTrait.allCases.map(\.english)))
            .faults(PresentationTrait.allCases, source: "Fingerprints/Presentation/PresentationTrait.swift")
        #expect(traits.isEmpty, "\(traits.joined(separator: "\n"))")
        let remarks = WordingCheck().faults(
            PresentationTrait.allCases.map { PresentationRemark.unusual($0) } + [.seenBefore],
            source: "Fingerprints/Presentation/PresentationRemark.swift")
        #expect(remarks.isEmpty, "\(remarks.joined(separator: "\n"))")
    }
}
