import Testing

@testable import Imaging

@Suite("WSQ files")
struct WsqReadingTests {
    /// A smooth pattern: what lies in the highest frequencies is never sent.
    static func sample(width: Int, height: Int, wavelet: SampleWsq.Wavelet = .standard) -> SampleWsq {
        var pixels: [UInt8] = []
        for y in 0..<height {
            for x in 0..<width {
                let (dx, dy) = (x * 4 % 256, y * 3 % 256)
                pixels.append(UInt8(40 + abs(dx - 128) / 2 + abs(dy - 128) / 2))
            }
        }
        return SampleWsq(wavelet: wavelet, width: width, height: height, pixels: pixels)
    }

    private static func greatestError(_ image: GreyImage, _ sample: SampleWsq) -> Int {
        zip(image.pixels, sample.pixels).reduce(0) { max($0, abs(Int($1.0) - Int($1.1))) }
    }

    @Test(
        "what was written is read again, in any size",
        arguments: [(64, 64), (65, 64), (64, 65), (67, 71), (97, 33), (200, 123), (33, 32), (300, 255)])
    func roundTrip(width: Int, height: Int) throws {
        let sample = Self.sample(width: width, height: height)
        let image = try GreyImage(wsq: sample.file())
        #expect((image.width, image.height, image.dpi) == (width, height, 500))
        #expect(Self.greatestError(image, sample) <= 4)
    }

    @Test("sides that some splits leave empty are read, too", arguments: 1...17)
    func small(side: Int) throws {
        for other in [1, 2, 5, 31] {
            var sample = Self.sample(width: side, height: other)
            sample.pixels = sample.pixels.map { _ in 90 }
            #expect(Self.greatestError(try GreyImage(wsq: sample.file()), sample) <= 2)
        }
    }

    @Test("filters of even length are mirrored their own way", arguments: [(64, 64), (67, 71), (97, 34), (200, 123)])
    func evenFilters(width: Int, height: Int) throws {
        for wavelet in [SampleWsq.Wavelet.haar, .six] {
            let sample = Self.sample(width: width, height: height, wavelet: wavelet)
            #expect(Self.greatestError(try GreyImage(wsq: sample.file()), sample) <= 5)
        }
    }

    @Test("a single coefficient of the lowest subband spreads over the image")
    func constant() throws {
        var sample = SampleWsq(width: 64, height: 64, pixels: [UInt8](repeating: 200, count: 64 * 64))
        sample.absent = Set(1..<64)
        let image = try GreyImage(wsq: sample.file())
        #expect(Self.greatestError(image, sample) <= 1)
        #expect(Set(image.pixels).count == 1)
    }

    @Test("subbands that were left out are zero")
    func absent() throws {
        var sample = Self.sample(width: 120, height: 90)
        let whole = try GreyImage(wsq: sample.file())
        sample.absent = Set(19..<60)
        let part = try GreyImage(wsq: sample.file())
        #expect(whole != part)
        #expect(Self.greatestError(part, sample) <= 40)
    }

    @Test("large coefficients and long runs of zeros have codes of their own")
    func escapes() throws {
        var sample = SampleWsq(width: 400, height: 400, pixels: [UInt8](repeating: 128, count: 160_000))
        for y in 100..<140 { for x in 100..<140 { sample.pixels[y * 400 + x] = x < 120 ? 0 : 255 } }
        sample.bin = 0.05
        #expect(Self.greatestError(try GreyImage(wsq: sample.file()), sample) <= 130)
        let far = try GreyImage(wsq: sample.file()).pixels[300 * 400 + 300]
        #expect(far == 128)
    }

    @Test("a comment of NIST states the resolution", arguments: [("508", 508), ("-1", 400), ("x", 400), ("", 400)])
    func resolution(ppi: String, dpi: Int) throws {
        var sample = Self.sample(width: 40, height: 40)
        sample.comment = "NIST_COM 3\nPIX_WIDTH 40\nPPI \(ppi)\nLOSSY 1"
        #expect(try GreyImage(wsq: sample.file(), defaultDpi: 400).dpi == dpi)
        sample.comment = "PPI \(ppi)"
        #expect(try GreyImage(wsq: sample.file(), defaultDpi: 400).dpi == 400)
    }

    @Test("a resolution that no image has is refused", arguments: ["99", "2001", "99999999999"])
    func badResolution(ppi: String) {
        var sample = Self.sample(width: 40, height: 40)
        sample.comment = "NIST_COM 1\nPPI \(ppi)"
        #expect(throws: ImagingError.resolution) { try GreyImage(wsq: sample.file()) }
    }

    @Test("what follows the image is ignored")
    func trailing() throws {
        let file = Self.sample(width: 40, height: 40).file()
        #expect(try GreyImage(wsq: file + [0, 0, 0]) == GreyImage(wsq: file))
    }

    @Test("codes of several lengths follow one another across bytes")
    func codes() throws {
        // One code of one bit (0), two of three (100, 101), one of four (1100).
        var fields = try ByteCursor([1, 0, 2, 1] + [UInt8](repeating: 0, count: 12) + [7, 8, 9, 10])
        let table = try WsqHuffmanTable(&fields)
        // 0 100 0 101 | 1100 0 100, then ones to fill.
        var bits = WsqBits([0b0100_0101, 0b1100_0100, 0b1111_1111, 0, 0xFF, 0xA1], from: 0)
        var symbols: [UInt8] = []
        while symbols.count < 7, let symbol = try table.symbol(&bits) { symbols.append(symbol) }
        #expect(symbols == [7, 8, 7, 9, 10, 7, 8])
        #expect(try bits.number(8) == 0xFF)
        #expect(bits.next() == nil)
        #expect(bits.position == 4)
    }
}
