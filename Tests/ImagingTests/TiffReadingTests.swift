import Imaging
import Testing

@Suite("TIFF files")
struct TiffReadingTests {
    static let pixels: [UInt8] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]

    @Test("strips of either byte order are read, the last one shorter", arguments: [true, false], [1, 2, 3, 9])
    func strips(littleEndian: Bool, rows: Int) throws {
        let parts = stride(from: 0, to: 3, by: rows).map { first -> [UInt8] in
            Array(Self.pixels[first * 4..<min(3, first + rows) * 4])
        }
        var sample = SampleTiff(width: 4, height: 3, rows: rows, parts: parts)
        sample.littleEndian = littleEndian
        let image = try GreyImage(tiff: sample.file())
        #expect((image.width, image.height, image.dpi) == (4, 3, 500))
        #expect(image.pixels == Self.pixels)
    }

    @Test("without rows per strip there is one strip")
    func oneStrip() throws {
        #expect(try GreyImage(tiff: SampleTiff(width: 4, height: 3, parts: [Self.pixels]).file()).pixels == Self.pixels)
    }

    @Test("tiles are cut at the edges")
    func tiles() throws {
        let (width, height) = (20, 18)
        let pixels = (0..<width * height).map { UInt8($0 % 251) }
        var tiles: [[UInt8]] = []
        for (left, top) in [(0, 0), (16, 0), (0, 16), (16, 16)] {
            var tile: [UInt8] = []
            for y in top..<top + 16 {
                for x in left..<left + 16 { tile.append(x < width && y < height ? pixels[y * width + x] : 7) }
            }
            tiles.append(tile)
        }
        var sample = SampleTiff(width: width, height: height, parts: tiles)
        sample.fields[322] = [16]
        sample.fields[323] = [16]
        #expect(try GreyImage(tiff: sample.file()).pixels == pixels)
    }

    @Test("white may be zero")
    func inverted() throws {
        var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
        sample.fields[262] = [0]
        #expect(try GreyImage(tiff: sample.file()).pixels == Self.pixels.map { 255 - $0 })
    }

    @Test("PackBits has runs, literals and bytes that say nothing")
    func packBits() throws {
        // Three times 5; nothing; four literals; twice 9, of which one is too many.
        let packed: [UInt8] = [0xFE, 5, 0x80, 3, 1, 2, 3, 4, 0xFF, 9]
        let sample = SampleTiff(width: 4, height: 2, parts: [packed], compression: 32773)
        #expect(try GreyImage(tiff: sample.file()).pixels == [5, 5, 5, 1, 2, 3, 4, 9])
    }

    @Test("LZW has strings that end in themselves")
    func lzw() throws {
        // Clear, 7, 258 (7 7), 259 (7 7 7), 8, end: nine bits each.
        let codes = [256, 7, 258, 259, 8, 257]
        let bits = codes.flatMap { code in (0..<9).reversed().map { code >> $0 & 1 } }
        let bytes = stride(from: 0, to: bits.count, by: 8).map { start in
            (start..<start + 8).reduce(UInt8(0)) { $0 << 1 | UInt8($1 < bits.count ? bits[$1] : 0) }
        }
        let sample = SampleTiff(width: 7, height: 1, parts: [bytes], compression: 5)
        #expect(try GreyImage(tiff: sample.file()).pixels == [7, 7, 7, 7, 7, 7, 8])
    }

    @Test("LZW codes grow longer as the table fills")
    func lzwWidths() throws {
        let pixels = (0..<3000).map { UInt8($0 * $0 % 253) }
        // Every code is a byte of its own and adds an entry to the table: number 511 is the last with nine bits.
        var bits = (0..<9).reversed().map { 256 >> $0 & 1 }
        for (index, pixel) in pixels.enumerated() {
            let entries = 258 + index
            let width = entries < 512 ? 9 : entries < 1024 ? 10 : entries < 2048 ? 11 : 12
            bits += (0..<width).reversed().map { Int(pixel) >> $0 & 1 }
        }
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 8) {
            let code = bits[start..<min(start + 8, bits.count)].reduce(0) { $0 << 1 | $1 }
            bytes.append(UInt8(code << max(0, start + 8 - bits.count)))
        }
        let sample = SampleTiff(width: 60, height: 50, parts: [bytes], compression: 5)
        #expect(try GreyImage(tiff: sample.file()).pixels == pixels)
    }

    @Test("samples may be differences along the row")
    func predictor() throws {
        var sample = SampleTiff(width: 4, height: 2, parts: [[10, 10, 10, 250, 1, 1, 1, 1]])
        sample.fields[317] = [2]
        #expect(try GreyImage(tiff: sample.file()).pixels == [10, 20, 30, 24, 1, 2, 3, 4])
    }

    @Test(
        "the resolution is taken as it is stated",
        arguments: [
            (2, (500, 1), 500), (3, (19685, 100), 500), (3, (197, 1), 500), (2, (4995, 10), 500), (1, (72, 1), 400),
            (2, (0, 1), 400), (2, (1, 0), 400),
        ])
    func resolution(unit: Int, value: (Int, Int), dpi: Int) throws {
        var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
        sample.fields[296] = [unit]
        sample.fractions = [282: value, 283: value]
        #expect(try GreyImage(tiff: sample.file(), defaultDpi: 400).dpi == dpi)
    }

    @Test("a resolution is in inches unless a unit is stated, and there may be none")
    func noResolution() throws {
        var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
        sample.fields[296] = nil
        #expect(try GreyImage(tiff: sample.file(), defaultDpi: 400).dpi == 500)
        sample.fractions = [:]
        #expect(try GreyImage(tiff: sample.file(), defaultDpi: 400).dpi == 400)
    }

    @Test("a resolution that is out of range or not square is refused")
    func badResolution() {
        for fractions in [[282: (72, 1)], [282: (500, 1), 283: (250, 1)], [282: (0xFFFF_FFFF, 1)]] {
            var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
            sample.fractions = fractions
            #expect(throws: ImagingError.resolution) { try GreyImage(tiff: sample.file()) }
        }
    }

    @Test(
        "what is not read is named",
        arguments: [
            (259, 8, ImageFeature.compression), (259, 7, .compression), (266, 2, .compression), (317, 3, .compression),
            (258, 1, .colour), (258, 16, .colour), (262, 2, .colour), (262, 3, .colour), (277, 3, .colour),
            (339, 3, .colour), (274, 6, .orientation),
        ])
    func unsupported(tag: Int, value: Int, feature: ImageFeature) {
        var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
        sample.fields[tag] = [value]
        #expect(throws: ImagingError.unsupported(feature)) { try GreyImage(tiff: sample.file()) }
    }

    @Test("a second image, and the order of bits of old writers, are not read")
    func unsupportedParts() {
        var sample = SampleTiff(width: 4, height: 3, parts: [Self.pixels])
        sample.next = 8
        #expect(throws: ImagingError.unsupported(.pages)) { try GreyImage(tiff: sample.file()) }
        let old = SampleTiff(width: 4, height: 3, parts: [[0, 1, 2, 3]], compression: 5)
        #expect(throws: ImagingError.unsupported(.compression)) { try GreyImage(tiff: old.file()) }
    }
}
