import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Quality of an image")
struct ImageQualityTests {
    /// Ridges of nine pixels at 500 dpi on a disc; `duty` is the dark part of a period.
    static func print(radius: Double, duty: Double = 0.5, contrast: Double = 1, noise: Int = 0) throws -> GreyImage {
        var random = SeededGenerator(seed: 8)
        let side = 300
        var pixels = [UInt8](repeating: 255, count: side * side)
        for y in 0..<side {
            for x in 0..<side where hypot(Double(x) - 150, Double(y) - 150) < radius {
                let phase = (Double(x) + 30 * sin(Double(y) / 60)) / 9
                let dark = phase - phase.rounded(.down) < duty
                let grain = noise == 0 ? 0 : Int.random(in: -noise...noise, using: &random)
                let value = 255 - Int((dark ? 200 : 20) * contrast) + grain
                pixels[y * side + x] = UInt8(min(255, max(0, value)))
            }
        }
        return try #require(GreyImage(width: side, height: side, dpi: 500, pixels: pixels))
    }

    @Test func `a clear print is good and gives no hint`() throws {
        let quality = ImageQuality(measuring: try Self.print(radius: 140))
        #expect(quality.score > 70)
        #expect((120...180).contains(quality.ridgeArea))
        #expect(quality.failure == nil && quality.hint == nil)
    }

    @Test(arguments: [0 as UInt8, 128, 255])
    func `a plain image has no ridges`(grey: UInt8) throws {
        let image = try #require(
            GreyImage(width: 300, height: 300, dpi: 500, pixels: [UInt8](repeating: grey, count: 90_000)))
        let quality = ImageQuality(measuring: image)
        #expect(quality.score == 0 && quality.ridgeArea == 0 && quality.clarity == 0)
        #expect(quality.failure == .noRidges)
    }

    @Test func `noise has no ridges`() throws {
        var random = SeededGenerator(seed: 4)
        let pixels = (0..<90_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let image = try #require(GreyImage(width: 300, height: 300, dpi: 500, pixels: pixels))
        let quality = ImageQuality(measuring: image)
        #expect(quality.score < 20)
        #expect(quality.failure == .noRidges || quality.failure == .tooSmall)
    }

    @Test func `a fingertip's edge is too small`() throws {
        #expect(ImageQuality(measuring: try Self.print(radius: 55)).failure == .tooSmall)
    }

    @Test func `broad ridges look smudged and thin ones dry`() throws {
        #expect(ImageQuality(measuring: try Self.print(radius: 140, duty: 0.75)).hint == .smudged)
        #expect(ImageQuality(measuring: try Self.print(radius: 140, duty: 0.12)).hint == .dry)
    }

    @Test func `more area, more contrast in its balance and less noise score higher`() throws {
        let clear = ImageQuality(measuring: try Self.print(radius: 140)).score
        #expect(ImageQuality(measuring: try Self.print(radius: 80)).score < clear)
        #expect(ImageQuality(measuring: try Self.print(radius: 140, noise: 120)).score < clear)
        #expect(ImageQuality(measuring: try Self.print(radius: 140, duty: 0.8)).score < clear)
    }

    @Test func `the smallest images are measured`() throws {
        let tiny = try #require(GreyImage(width: 1, height: 1, dpi: 2000, pixels: [0]))
        #expect(ImageQuality(measuring: tiny).failure == .noRidges)
    }
}
