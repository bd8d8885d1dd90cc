import Fingerprints
import Imaging
import Sodium
import SyntheticPeople
import Testing

@Suite("Captures that were seen before")
struct CaptureMemoryTests {
    static let key = SecretBytes([UInt8](1...32))

    static func impression(_ number: Int, person: Int = 0) -> GreyImage {
        SyntheticFinger(seed: 21, person: person, digit: .rightIndex).impression(number: number, conditions: .ordinary)
    }

    static func changed(_ image: GreyImage, _ pixel: (_ x: Int, _ y: Int, _ grey: UInt8) -> UInt8) throws -> GreyImage {
        let pixels = image.pixels.enumerated().map {
            pixel($0.offset % image.width, $0.offset / image.width, $0.element)
        }
        return try #require(GreyImage(width: image.width, height: image.height, dpi: image.dpi, pixels: pixels))
    }

    @Test func `a capture is seen before the second time, other captures of the finger are not`() throws {
        var memory = try CaptureMemory(key: Self.key)
        for number in 0..<4 { #expect(try memory.remember(Self.impression(number)) == 0) }
        for number in 0..<4 { #expect(try memory.remember(Self.impression(number)) == 1) }
        #expect(try memory.remember(Self.impression(9)) == 0)
    }

    @Test func `a capture that is cut, moved or changed in a part is seen before, in part`() throws {
        var memory = try CaptureMemory(key: Self.key)
        let image = Self.impression(0)
        _ = try memory.remember(image)
        let (width, height) = (image.width - 25, image.height - 13)
        let rows = (13..<image.height).flatMap { image.pixels[$0 * image.width + 25..<($0 + 1) * image.width] }
        let cut = try #require(GreyImage(width: width, height: height, dpi: 500, pixels: rows))
        var other = memory
        #expect(try other.remember(cut) > 0.6)
        other = memory
        let repainted = try Self.changed(image) { _, y, grey in y < image.height / 3 ? grey ^ 1 : grey }
        #expect((0.3..<1).contains(try other.remember(repainted)))
    }

    @Test func `a capture changed in every pixel is not seen before`() throws {
        var memory = try CaptureMemory(key: Self.key)
        let image = Self.impression(0)
        _ = try memory.remember(image)
        #expect(try memory.remember(Self.changed(image) { $2 ^ 1 }) == 0)
    }

    @Test func `empty and saturated captures are alike and are not remembered`() throws {
        var memory = try CaptureMemory(key: Self.key)
        for (side, grey) in [(1, 0), (7, 9), (8, 9), (300, 0), (300, 255)] as [(Int, UInt8)] {
            let pixels = [UInt8](repeating: grey, count: side * side)
            let image = try #require(GreyImage(width: side, height: side, dpi: 500, pixels: pixels))
            for _ in 0..<2 { #expect(try memory.remember(image) == 0) }
        }
    }

    @Test(arguments: [0, 15, 65])
    func `keys of another length are refused`(count: Int) {
        let key = SecretBytes([UInt8](repeating: 1, count: count))
        #expect(throws: SodiumError.length) { try CaptureMemory(key: key) }
    }
}
