import Imaging
import TestSupport
import Testing

@Suite("Damaged TIFF files")
struct TiffRobustnessTests {
    /// Strips of three ways of storing them.
    private static let samples: [SampleTiff] = {
        var differenced = SampleTiff(width: 8, height: 8, rows: 4, parts: [stored(32), stored(32)])
        differenced.fields[317] = [2]
        var tiled = SampleTiff(width: 20, height: 16, parts: [stored(256), stored(256)])
        tiled.fields[322] = [16]
        tiled.fields[323] = [16]
        let packed: [UInt8] = [0xE1, 5, 31] + stored(32)
        return [
            differenced, tiled, SampleTiff(width: 8, height: 8, parts: [packed], compression: 32773),
            SampleTiff(width: 8, height: 8, parts: [lzw], compression: 5),
        ]
    }()

    private static func stored(_ count: Int) -> [UInt8] { (0..<count).map { UInt8($0 * 7 % 256) } }

    /// Clear, then 64 single bytes of nine bits each.
    private static let lzw: [UInt8] = {
        let bits = ([256] + (0..<64)).flatMap { code in (0..<9).reversed().map { code >> $0 & 1 } }
        return stride(from: 0, to: bits.count, by: 8).map { start in
            (start..<start + 8).reduce(UInt8(0)) { $0 << 1 | UInt8($1 < bits.count ? bits[$1] : 0) }
        }
    }()

    @Test("every truncated file is refused with an error", arguments: 0..<4)
    func truncated(index: Int) throws {
        let whole = Self.samples[index].file()
        #expect(try GreyImage(tiff: whole).height > 0)
        for count in 0..<whole.count {
            #expect(throws: ImagingError.self, "\(count) bytes") { try GreyImage(tiff: Array(whole.prefix(count))) }
        }
    }

    @Test("an image that is too large is refused before its samples are there")
    func tooLarge() {
        for (tag, value) in [(256, 4097), (257, 4097), (256, 0x7FFF_FFFF)] {
            var sample = SampleTiff(width: 4, height: 3, parts: [[UInt8](repeating: 0, count: 12)])
            sample.fields[tag] = [value]
            #expect(throws: ImagingError.tooLarge) { try GreyImage(tiff: sample.file()) }
        }
    }

    @Test(
        "contradictions are refused",
        arguments: [(256, [0]), (257, [0]), (278, [0]), (278, [1]), (262, nil), (256, nil), (256, [4, 4])]
            as [(Int, [Int]?)])
    func contradictions(tag: Int, values: [Int]?) {
        var sample = SampleTiff(width: 4, height: 3, rows: 3, parts: [[UInt8](repeating: 0, count: 12)])
        sample.fields[tag] = values
        #expect(throws: ImagingError.damaged) { try GreyImage(tiff: sample.file()) }
    }

    @Test("strips that are too short are refused")
    func short() {
        for (compression, part) in [(1, 11), (32773, 3), (5, 4)] {
            let bytes = Array(Self.lzw.prefix(part))
            let sample = SampleTiff(width: 4, height: 3, parts: [bytes], compression: compression)
            #expect(throws: ImagingError.damaged) { try GreyImage(tiff: sample.file()) }
        }
        // A code that nothing has defined yet.
        let sample = SampleTiff(width: 4, height: 3, parts: [[0x80, 0x60, 0]], compression: 5)
        #expect(throws: ImagingError.damaged) { try GreyImage(tiff: sample.file()) }
    }

    @Test(
        "other beginnings are no TIFF",
        arguments: [[], [0x49], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 42, 0]] as [[UInt8]])
    func foreign(bytes: [UInt8]) {
        #expect(throws: ImagingError.notTiff) { try GreyImage(tiff: bytes + [0, 0, 0, 8]) }
    }

    @Test("flipped and cut bytes give an error or an image, never a crash", arguments: 0..<4, [1, 2] as [UInt64])
    func fuzzed(index: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let whole = Self.samples[index].file()
        for _ in 0..<FuzzRounds.times(3000) {
            var bytes = whole
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let range = Bool.random(using: &random) ? 0..<bytes.count : bytes.count / 2..<bytes.count
                let place = Int.random(in: range, using: &random)
                if Int.random(in: 0..<8, using: &random) == 0 {
                    bytes.remove(at: place)
                } else {
                    bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
                }
            }
            if let image = try? GreyImage(tiff: bytes) {
                #expect(image.pixels.count == image.width * image.height, "seed \(seed)")
            }
        }
    }
}
