import Imaging
import Testing

@Suite("Reading PNG files")
struct PngReadingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let grey: [UInt8]

        init(_ name: String, _ grey: [UInt8], _ png: SamplePng) {
            testDescription = name
            bytes = png.bytes
            self.grey = grey
        }
    }

    static let cases = [
        Case("grey", [0, 127, 255], SamplePng(width: 3, rows: [0, 0, 127, 255])),
        Case("1-bit grey", [255, 0, 255], SamplePng(width: 3, depth: 1, rows: [0, 0b1010_0000])),
        Case("2-bit grey", [0, 85, 170, 255], SamplePng(width: 4, depth: 2, rows: [0, 0b0001_1011])),
        Case("4-bit grey", [17, 238], SamplePng(width: 2, depth: 4, rows: [0, 0x1e])),
        Case("16-bit grey", [18, 255], SamplePng(width: 2, depth: 16, rows: [0, 0x12, 0x12, 0xff, 0xff])),
        Case("two rows", [9, 8], SamplePng(width: 1, height: 2, rows: [0, 9, 0, 8])),
        Case(
            "grey and alpha over white", [40, 255, 148],
            SamplePng(
                width: 3, colour: 4, rows: [0, 40, 255, 40, 0, 40, 127])),
        Case("colour with equal parts", [77], SamplePng(colour: 2, rows: [0, 77, 77, 77])),
        Case(
            "green is lighter than blue", [182, 18], SamplePng(width: 2, colour: 2, rows: [0, 0, 255, 0, 0, 0, 255])),
        Case("colour and alpha", [255, 5], SamplePng(width: 2, colour: 6, rows: [0, 1, 2, 3, 0, 5, 5, 5, 255])),
        Case("16-bit colour", [64], SamplePng(depth: 16, colour: 2, rows: [0, 64, 64, 64, 64, 64, 64])),
        Case(
            "palette with transparency", [10, 255],
            SamplePng(
                width: 2, colour: 3, extra: [("PLTE", [10, 10, 10, 20, 20, 20]), ("tRNS", [255, 0])],
                rows: [0, 0, 1])),
        Case("interlaced", [33], SamplePng(interlaced: true, rows: [0, 33])),
    ]

    @Test("every colour type and depth becomes 8-bit grey", arguments: cases)
    func converts(_ sample: Case) throws {
        let image = try GreyImage(png: sample.bytes)
        #expect(image.pixels == sample.grey)
    }

    @Test(
        "the resolution comes from pHYs, rounded to whole dpi",
        arguments: [
            (19685, 500), (20157, 512), (39370, 1000), (3937, 100), (78740, 2000),
        ])
    func readsResolution(perMetre: Int, dpi: Int) throws {
        let png = SamplePng(extra: [SamplePng.physical(perMetre, perMetre)])
        #expect(try GreyImage(png: png.bytes, defaultDpi: 300).dpi == dpi)
    }

    @Test("without a resolution in metres the default holds")
    func defaultResolution() throws {
        #expect(try GreyImage(png: SamplePng().bytes).dpi == 500)
        #expect(try GreyImage(png: SamplePng().bytes, defaultDpi: 569).dpi == 569)
        let ratioOnly = SamplePng(extra: [SamplePng.physical(1, 2, unit: 0)])
        #expect(try GreyImage(png: ratioOnly.bytes, defaultDpi: 569).dpi == 569)
    }

    @Test(
        "a resolution that a finger image cannot have is refused",
        arguments: [
            (2835, 2835), (19685, 39370), (400_000, 400_000), (0x7fff_ffff, 0x7fff_ffff),
        ])
    func refusesResolution(x: Int, y: Int) {
        let png = SamplePng(extra: [SamplePng.physical(x, y)])
        #expect(throws: ImagingError.resolution) { try GreyImage(png: png.bytes) }
    }

    @Test(
        "sides beyond the limit are refused before samples are read",
        arguments: [
            (4097, 1), (1, 4097), (0x7fff_ffff, 0x7fff_ffff),
        ])
    func refusesLargeImages(width: Int, height: Int) {
        let png = SamplePng(width: width, height: height, colour: 6)
        #expect(throws: ImagingError.tooLarge) { try GreyImage(png: png.bytes) }
    }

    @Test(
        "what is not a PNG file is refused",
        arguments: [
            [], [137], Array("JFIF and more".utf8), [UInt8](repeating: 0, count: 100),
        ])
    func refusesOthers(bytes: [UInt8]) {
        #expect(throws: ImagingError.notPng) { try GreyImage(png: bytes) }
    }

    @Test(
        "contradictions inside the file are damage",
        arguments: [
            SamplePng(width: 0).bytes,
            SamplePng(depth: 3).bytes,
            SamplePng(colour: 5).bytes,
            SamplePng(colour: 3, rows: [0, 0]).bytes,
            SamplePng(width: 3, height: 3, rows: [0, 1]).bytes,
            SamplePng(rows: [9, 1]).bytes,
        ])
    func refusesContradictions(bytes: [UInt8]) {
        #expect(throws: ImagingError.damaged) { try GreyImage(png: bytes) }
    }
}
