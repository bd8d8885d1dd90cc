import Imaging
import Testing

@Suite("Damaged PNG files")
struct PngRobustnessTests {
    /// A small image with structure, as our own writer stores it.
    private func sample() throws -> [UInt8] {
        let pixels = (0..<40 * 30).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
        return try GreyImage(raw: pixels, width: 40, height: 30, dpi: 500).png()
    }

    @Test("every truncated file is refused with an error")
    func truncated() throws {
        let whole = try sample()
        for count in 0..<whole.count {
            #expect(throws: ImagingError.self, "\(count) bytes") { try GreyImage(png: Array(whole.prefix(count))) }
        }
        #expect(try GreyImage(png: whole).width == 40)
    }

    @Test("flipped bits give an error or an image, never a crash", arguments: [UInt64(1), 2, 3])
    func flipped(seed: UInt64) throws {
        let whole = try sample()
        var state = seed
        var refused = 0
        for _ in 0..<1500 {
            var bytes = whole
            for _ in 0..<1 + Int(seed) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let bit = Int(state >> 33) % (bytes.count * 8)
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            }
            do throws(ImagingError) {
                let image = try GreyImage(png: bytes)
                #expect(image.pixels.count == image.width * image.height, "seed \(seed)")
            } catch {
                refused += 1
            }
        }
        #expect(refused > 1200, "seed \(seed)")
    }

    @Test("bytes that were cut out or repeated give an error or an image")
    func spliced() throws {
        let whole = try sample()
        for start in stride(from: 8, to: whole.count, by: 3) {
            for length in [1, 4, 12] {
                let shorter = Array(whole[..<start] + whole[min(start + length, whole.count)...])
                let longer = Array(whole[..<start] + whole[max(0, start - length)...])
                for bytes in [shorter, longer] {
                    if let image = try? GreyImage(png: bytes) { #expect(image.width == 40) }
                }
            }
        }
    }
}
