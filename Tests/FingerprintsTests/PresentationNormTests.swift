import FoundationEssentials
import Imaging
import Testing

@testable import Fingerprints

@Suite("The norm of a reader")
struct PresentationNormTests {
    /// Waves with noise as their reader gives it: a little more or less from capture to capture.
    static let captures = Result {
        try (0..<40).map { number in
            try PresentationTraitsTests.traits(
                PresentationTraitsTests.capture(noise: 8 + number % 5, seed: UInt64(number)) { height, _, _ in
                    128 + Double(70 + number % 7) * height + Double(number % 3) * 4 * height * height
                })
        }
    }

    static let norm = Result { try #require(try PresentationNorm(of: captures.get())) }

    @Test func `few captures make no norm`() throws {
        let captures = try Self.captures.get()
        #expect(PresentationNorm(of: Array(captures.prefix(PresentationNorm.leastCaptures - 1))) == nil)
        #expect(PresentationNorm(of: []) == nil)
    }

    @Test func `captures like those of the norm lie about 1 away`() throws {
        let norm = try Self.norm.get()
        #expect(norm.captures == 40)
        let distances = try Self.captures.get().map { norm.distance(of: $0) }.sorted()
        #expect((0.5...1.4).contains(distances[20]))
        #expect(distances[35] < 2.5)
    }

    @Test func `the stranger a capture, the farther it lies, and the strange trait is told`() throws {
        let norm = try Self.norm.get()
        let noisy = try [10, 25, 40, 60].map {
            try PresentationTraitsTests.traits(PresentationTraitsTests.wave(noise: $0))
        }
        let distances = noisy.map { norm.distance(of: $0) }
        for (near, far) in zip(distances, distances.dropFirst()) { #expect(near <= far) }
        #expect(distances[3] > RidgeTextureCheck.threshold)
        #expect((norm.deviations(of: noisy[3])[.fineNoise] ?? 0) > 3)
        let print = try PresentationTraitsTests.traits(
            PresentationTraitsTests.capture(noise: 10) { height, _, _ in height > 0 ? 208 : 48 })
        #expect((norm.deviations(of: print)[.midtones] ?? 0) < -3)
        #expect(norm.distance(of: print) > RidgeTextureCheck.threshold)
    }

    @Test func `captures that are all alike make a norm all the same`() throws {
        let traits = try PresentationTraitsTests.traits(PresentationTraitsTests.wave(noise: 5))
        let norm = try #require(PresentationNorm(of: [PresentationTraits](repeating: traits, count: 30)))
        #expect(norm.distance(of: traits) == 0)
        let other = try PresentationTraitsTests.traits(PresentationTraitsTests.wave(noise: 30))
        #expect(norm.distance(of: other).isFinite && norm.distance(of: other) > 2)
    }

    @Test func `a norm is written and read again`() throws {
        let norm = try Self.norm.get()
        let read = try JSONDecoder().decode(PresentationNorm.self, from: JSONEncoder().encode(norm))
        #expect(read == norm)
    }

    @Test(arguments: [
        (#""captures":40"#, #""captures":3"#), (#""traits":["valleyGrain","#, #""traits":["#),
        (#""traits":["valleyGrain","#, #""traits":["midtones","#), (#""spreads":["#, #""spreads":[0,"#),
        (#""middles":["#, #""middles":[1e300,"#), (#""correlations":[[1,"#, #""correlations":[[-1,"#),
        (#""correlations":[[1,"#, #""correlations":[[1,0,"#), (#""correlations":[[1,"#, #""correlations":[["#),
    ])
    func `numbers that are no norm are refused`(part: String, replacement: String) throws {
        // A norm whose numbers are short.
        let text = """
            {"captures":40,"traits":["valleyGrain","porePattern","edgeSteepness","fineNoise","midtones"],
            "middles":[0,0,0,0,0],"spreads":[1,1,1,1,1],
            "correlations":[[1,0,0,0,0],[0,1,0,0,0],[0,0,1,0,0],[0,0,0,1,0],[0,0,0,0,1]]}
            """
        #expect(throws: Never.self) { try JSONDecoder().decode(PresentationNorm.self, from: Data(text.utf8)) }
        let broken = text.replacing(part, with: replacement)
        try #require(broken != text)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(PresentationNorm.self, from: Data(broken.utf8))
        }
    }
}
