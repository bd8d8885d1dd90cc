import Imaging
import Testing

@Suite("Raw samples")
struct RawReadingTests {
    @Test("samples that fill the image are taken as they are")
    func takes() throws {
        let image = try GreyImage(raw: [1, 2, 3, 4, 5, 6], width: 3, height: 2, dpi: 512)
        #expect(image.pixels == [1, 2, 3, 4, 5, 6])
        #expect((image.width, image.height, image.dpi) == (3, 2, 512))
    }

    @Test(
        "any other shape is refused with its sizes",
        arguments: [
            (3, 2, 500, 5), (3, 2, 500, 7), (0, 2, 500, 0), (-1, -6, 500, 6), (4097, 1, 500, 4097), (3, 2, 99, 6),
            (3, 2, 2001, 6), (Int.max, Int.max, 500, 1),
        ])
    func refuses(width: Int, height: Int, dpi: Int, samples: Int) {
        let raw = [UInt8](repeating: 0, count: samples)
        #expect(throws: ImagingError.shape(width: width, height: height, dpi: dpi, samples: samples)) {
            try GreyImage(raw: raw, width: width, height: height, dpi: dpi)
        }
    }
}
