import Imaging
import Testing

@Suite("Writing PNG files")
struct PngWritingTests {
    @Test("an image comes back as it was written", arguments: [(1, 1), (7, 3), (388, 374), (4096, 2)])
    func returns(width: Int, height: Int) throws {
        let pixels = (0..<width * height).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 5) }
        let image = try GreyImage(raw: pixels, width: width, height: height, dpi: 500)
        #expect(try GreyImage(png: image.png(), defaultDpi: 100) == image)
    }

    @Test(
        "every resolution that an image can have survives", arguments: [100, 101, 499, 500, 508, 512, 569, 1000, 2000])
    func keepsResolution(dpi: Int) throws {
        let image = try GreyImage(raw: [1], width: 1, height: 1, dpi: dpi)
        #expect(try GreyImage(png: image.png()).dpi == dpi)
    }
}
