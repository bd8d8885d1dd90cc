import Glibc
import Imaging
import Testing

@testable import Fingerprints

@Suite("Traits of a presentation")
struct PresentationTraitsTests {
    /// A wave of ridges; `tone` makes a grey value of its height, -1 on a ridge and 1 in a valley.
    static func capture(
        noise: Int = 0, seed: UInt64 = 1, light: Int = 0, _ tone: (_ height: Double, _ x: Int, _ y: Int) -> Double
    ) throws -> GreyImage {
        var random = SeededGenerator(seed: seed)
        let side = 240
        let pixels = (0..<side * side).map { pixel -> UInt8 in
            let (x, y) = (pixel % side, pixel / side)
            guard hypot(Double(x) - 120, Double(y) - 120) < 110 else { return UInt8(min(255, 230 + light)) }
            let height = -cos(2 * .pi * (Double(y) + 14 * sin(Double(x) / 40)) / 9)
            let grain = noise == 0 ? 0 : Int.random(in: -noise...noise, using: &random)
            return UInt8(max(0, min(255, Int(tone(height, x, y).rounded()) + grain + light)))
        }
        return try #require(GreyImage(width: side, height: side, dpi: 500, pixels: pixels))
    }

    static func traits(_ image: GreyImage) throws -> PresentationTraits {
        try #require(PresentationTraits(measuring: image))
    }

    /// Plain waves of 128 ± 80.
    static func wave(noise: Int = 0, seed: UInt64 = 1, light: Int = 0) throws -> GreyImage {
        try capture(noise: noise, seed: seed, light: light) { height, _, _ in 128 + 80 * height }
    }

    @Test func `a wave has the flanks of a wave, a third of middle greys and hardly any grain`() throws {
        let traits = try Self.traits(Self.wave())
        #expect(abs(traits[.edgeSteepness] - 1) < 0.15)
        #expect(abs(traits[.midtones] - 1 / 3) < 0.05)
        #expect(traits[.valleyGrain] < 0.05 && traits[.fineNoise] < 0.03)
    }

    @Test func `light and contrast change nothing`() throws {
        let plain = try Self.traits(Self.wave())
        let light = try Self.traits(Self.wave(light: 30))
        let pale = try Self.traits(Self.capture { height, _, _ in 150 + 40 * height })
        for trait in PresentationTrait.allCases where trait != .porePattern {
            #expect(abs(light[trait] - plain[trait]) < 0.02, "\(trait)")
            #expect(abs(pale[trait] - plain[trait]) < 0.05, "\(trait)")
        }
    }

    @Test func `print has steep flanks and few middle greys`() throws {
        let plain = try Self.traits(Self.wave())
        let print = try Self.traits(Self.capture { height, _, _ in height > 0 ? 208 : 48 })
        #expect(print[.edgeSteepness] > plain[.edgeSteepness] + 0.2)
        #expect(print[.midtones] < plain[.midtones] / 3)
    }

    @Test func `the more noise, the more fine noise and grain of valleys`() throws {
        let traits = try [0, 10, 25, 45].map { try Self.traits(Self.wave(noise: $0)) }
        for (less, more) in zip(traits, traits.dropFirst()) {
            #expect(more[.fineNoise] > less[.fineNoise] + 0.02)
            #expect(more[.valleyGrain] > less[.valleyGrain])
        }
    }

    @Test func `light spots along the ridges at the distance of pores are a pore pattern, slow changes are none`()
        throws
    {
        let pores = try Self.traits(
            Self.capture { height, x, _ in
                128 + 80 * height + (height < 0 ? 40 + 40 * cos(2 * .pi * Double(x) / 12) : 0)
            })
        let patches = try Self.traits(
            Self.capture { height, x, _ in
                128 + 80 * height + (height < 0 ? 40 + 40 * cos(2 * .pi * Double(x) / 70) : 0)
            })
        #expect(pores[.porePattern] > 0.5)
        #expect(patches[.porePattern] < pores[.porePattern] / 2)
    }

    @Test func `the same capture has the same traits every time`() throws {
        let image = try Self.wave(noise: 20)
        let first = try Self.traits(image)
        for _ in 0..<3 { #expect(try Self.traits(image) == first) }
    }

    @Test(arguments: [1, 7, 47, 48, 60, 240])
    func `captures without ridges give no response`(side: Int) throws {
        var random = SeededGenerator(seed: 5)
        for pixels in [
            [UInt8](repeating: 0, count: side * side), [UInt8](repeating: 255, count: side * side),
            (0..<side * side).map { _ in UInt8.random(in: 0...255, using: &random) },
        ] {
            let image = try #require(GreyImage(width: side, height: side, dpi: 500, pixels: pixels))
            #expect(PresentationTraits(measuring: image) == nil)
        }
    }
}
