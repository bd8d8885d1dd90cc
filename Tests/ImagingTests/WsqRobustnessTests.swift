import Imaging
import TestSupport
import Testing

@Suite("Damaged WSQ files")
struct WsqRobustnessTests {
    private static let whole = WsqReadingTests.sample(width: 48, height: 40).file()

    @Test("every truncated file is refused with an error")
    func truncated() {
        for count in 0..<Self.whole.count {
            #expect(throws: ImagingError.self, "\(count) bytes") { try GreyImage(wsq: Array(Self.whole.prefix(count))) }
        }
    }

    /// The file with other bytes at the first place of a marker.
    private func changed(_ marker: UInt8, at offset: Int, _ bytes: [UInt8]) throws -> [UInt8] {
        var file = Self.whole
        let start = try #require(file.indices.first { $0 > 0 && file[$0 - 1] == 0xFF && file[$0] == marker }) - 1
        file.replaceSubrange(start + offset..<start + offset + bytes.count, with: bytes)
        return file
    }

    @Test("an image that is too large is refused before its samples are there")
    func tooLarge() throws {
        #expect(throws: ImagingError.tooLarge) { try GreyImage(wsq: changed(0xA2, at: 6, [0x10, 0x01])) }
        #expect(throws: ImagingError.tooLarge) { try GreyImage(wsq: changed(0xA2, at: 8, [0xFF, 0xFF])) }
        #expect(throws: ImagingError.damaged) { try GreyImage(wsq: changed(0xA2, at: 6, [0, 0])) }
        // The largest that may be, with codes for a small one.
        #expect(throws: ImagingError.damaged) { try GreyImage(wsq: changed(0xA2, at: 6, [0x10, 0, 0x10, 0])) }
    }

    @Test("what is not read is named")
    func unsupported() throws {
        #expect(throws: ImagingError.unsupported(.wavelet)) { try GreyImage(wsq: changed(0xA4, at: 4, [33])) }
        #expect(throws: ImagingError.unsupported(.wavelet)) { try GreyImage(wsq: changed(0xA4, at: 4, [8])) }
        #expect(throws: ImagingError.damaged) { try GreyImage(wsq: changed(0xA4, at: 4, [0])) }
        let restarts: [UInt8] = [0xFF, 0xA7, 0, 4, 0, 8]
        #expect(throws: ImagingError.unsupported(.restarts)) {
            try GreyImage(wsq: Self.whole.prefix(2) + restarts + Self.whole.dropFirst(2))
        }
    }

    @Test("contradictions are refused")
    func contradictions() throws {
        // No such Huffman table, an unknown marker, too many codes of one bit, more decimals than digits.
        for (marker, offset, bytes) in [
            (0xA3, 4, [7]), (0xA5, 1, [0xAF]), (0xA6, 5, [3]), (0xA5, 4, [200]), (0xA2, 0, [0]),
        ] as [(UInt8, Int, [UInt8])] {
            #expect(throws: ImagingError.damaged) { try GreyImage(wsq: changed(marker, at: offset, bytes)) }
        }
        #expect(throws: ImagingError.notWsq) { try GreyImage(wsq: [0xFF, 0xA1] + Self.whole) }
        #expect(throws: ImagingError.notWsq) { try GreyImage(wsq: []) }
    }

    @Test("flipped, cut and repeated bytes give an error or an image, never a crash", arguments: [1, 2, 3] as [UInt64])
    func fuzzed(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var accepted = 0
        for _ in 0..<FuzzRounds.times(400) {
            var bytes = Self.whole
            for _ in 0...Int.random(in: 0...2, using: &random) {
                // Half of them in the tables.
                let range = Bool.random(using: &random) ? 0..<bytes.count : 2..<min(bytes.count, 760)
                let place = Int.random(in: range, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &random)))
                case 1: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 5)], at: place)
                case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
                default: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
                }
            }
            if let image = try? GreyImage(wsq: bytes) {
                accepted += 1
                #expect(image.pixels.count == image.width * image.height, "seed \(seed)")
            }
        }
        #expect(accepted > 0, "seed \(seed)")
    }
}
