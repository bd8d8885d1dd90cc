import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Two captures of one touch")
struct TouchChangeTests {
    /// Ridges with dry places every 14 pixels; `sweat`, 0...1, fills them and darkens the ridges.
    static func touch(sweat: Double, noise: Int = 4, seed: UInt64) throws -> GreyImage {
        try PresentationTraitsTests.capture(noise: noise, seed: seed) { height, x, _ in
            guard height < 0 else { return 128 + 80 * height }
            let dryness = (35 + 35 * cos(2 * .pi * Double(x) / 14)) * (1 - sweat)
            return 128 + 80 * height + dryness * -height
        }
    }

    static func relief(_ image: GreyImage) throws -> RidgeRelief { try #require(RidgeRelief(image)) }

    static func moved(_ image: GreyImage, x: Int, y: Int) throws -> GreyImage {
        let pixels = (0..<image.pixels.count).map { pixel -> UInt8 in
            let (column, row) = (pixel % image.width - x, pixel / image.width - y)
            guard column >= 0, row >= 0, column < image.width, row < image.height else { return 230 }
            return image.pixels[row * image.width + column]
        }
        return try #require(GreyImage(width: image.width, height: image.height, dpi: image.dpi, pixels: pixels))
    }

    @Test func `the more sweat comes, the darker and the more even ridges become`() throws {
        let first = try Self.relief(Self.touch(sweat: 0, seed: 1))
        let changes = try [0, 0.3, 0.6, 1].map { sweat in
            try #require(TouchChange(first, later: Self.touch(sweat: sweat, seed: 2)))
        }
        #expect(abs(changes[0].darkening) < 0.02 && abs(changes[0].evening) < 0.05)
        for (less, more) in zip(changes, changes.dropFirst()) {
            #expect(more.darkening > less.darkening + 0.01)
            #expect(more.evening > less.evening + 0.02)
        }
    }

    @Test func `a finger that slides a little has not changed`() throws {
        let image = try Self.touch(sweat: 0, seed: 1)
        let change = try #require(TouchChange(Self.relief(image), later: Self.moved(image, x: 5, y: -6)))
        #expect(abs(change.darkening) < 0.01 && abs(change.evening) < 0.01)
        #expect(change.sameness > 0.99)
    }

    @Test func `more light is no change of the ridges`() throws {
        let image = try Self.touch(sweat: 0, seed: 1)
        let lighter = try #require(
            GreyImage(width: 240, height: 240, dpi: 500, pixels: image.pixels.map { min(255, $0 + 12) }))
        let change = try #require(TouchChange(Self.relief(image), later: lighter))
        #expect(abs(change.darkening) < 0.01 && abs(change.evening) < 0.01 && change.sameness == 0)
    }

    @Test func `the noise of two captures tells them from one that is shown twice`() throws {
        let image = try Self.touch(sweat: 0, seed: 1)
        let first = try Self.relief(image)
        #expect(try #require(TouchChange(first, later: image)).sameness == 1)
        #expect(try #require(TouchChange(first, later: Self.touch(sweat: 0, seed: 2))).sameness < 0.3)
    }

    @Test func `what shows no ridges at those places is no second capture`() throws {
        let first = try Self.relief(Self.touch(sweat: 0, seed: 1))
        let blank = try #require(
            GreyImage(width: 240, height: 240, dpi: 500, pixels: [UInt8](repeating: 200, count: 57_600)))
        #expect(TouchChange(first, later: blank) == nil)
        let other = try DrawnRidges(angle: 1.2, radius: 110).image()
        #expect(TouchChange(first, later: other) == nil)
        let small = try #require(GreyImage(width: 60, height: 60, dpi: 500, pixels: [UInt8](repeating: 9, count: 3600)))
        #expect(TouchChange(first, later: small) == nil)
    }
}
