import Imaging
import QRCodes
import TestSupport
import Testing
import Wording

@Suite struct QRCodeTests {
    /// The largest frame of a list's correction, and other texts.
    static let texts = [
        "A", "DOBUSH1:0123456789ABCDEF:1:2:%69 VD92EX0:", "добуш, шайлоо, Өзгөн",
        String(repeating: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", count: 20),
        String(repeating: "7", count: 3000),
    ]

    static func read(_ image: GreyImage) throws -> String { try BarcodeReader.text(inPng: try image.png()) }

    @Test(.enabled(if: BarcodeReader.isThere, "zbarimg (package zbar-tools) is not installed"), arguments: texts)
    func `another program reads what was drawn`(text: String) throws {
        #expect(try Self.read(try QRCode(text).image()) == text)
    }

    @Test(
        .enabled(if: BarcodeReader.isThere, "zbarimg (package zbar-tools) is not installed"),
        arguments: QRCorrection.allCases)
    func `every correction is read`(correction: QRCorrection) throws {
        #expect(try Self.read(try QRCode("DOBUSH", correction: correction).image(moduleSize: 3)) == "DOBUSH")
    }

    @Test func `a code has its finder patterns and a quiet zone`() throws {
        let code = try QRCode("DOBUSH")
        #expect(code.side == 21 && code.modules.count == 441)
        for (row, column) in [(0, 0), (0, 14), (14, 0)] {
            let ring = (0..<7).flatMap { [($0, 0), ($0, 6), (0, $0), (6, $0)] }
            #expect(ring.allSatisfy { code.modules[(row + $0.0) * 21 + column + $0.1] })
        }
        let image = try code.image(moduleSize: 2, dpi: 203)
        #expect(image.width == 58 && image.height == 58 && image.dpi == 203)
        let dark = image.pixels.enumerated().filter { $0.element == 0 }.map(\.offset)
        #expect(dark.allSatisfy { (8..<50).contains($0 % 58) && (8..<50).contains($0 / 58) })
        #expect(dark.count == 4 * code.modules.count { $0 })
        #expect(Set(image.pixels) == [0, 255])
    }

    @Test func `capitals take less room than small letters`() throws {
        let text = String(repeating: "DOBUSH", count: 50)
        #expect(try QRCode(text).side < (try QRCode(text.lowercased()).side))
        #expect(try QRCode(text, correction: .low).side < (try QRCode(text, correction: .high).side))
    }

    @Test func `what cannot be drawn is said`() throws {
        #expect(throws: QRCodeFault.badText) { try QRCode("") }
        #expect(throws: QRCodeFault.badText) { try QRCode("a\u{0}b") }
        #expect(throws: QRCodeFault.tooLong) { try QRCode(String(repeating: "A", count: 4297), correction: .low) }
        let largest = try QRCode(String(repeating: "A", count: 4296), correction: .low)
        #expect(largest.side == 177)
        #expect(throws: QRCodeFault.tooLarge) { try largest.image(moduleSize: 23) }
        for size in [0, -1, 129, Int.max] {
            #expect(throws: QRCodeFault.tooLarge) { try largest.image(moduleSize: size) }
        }
        #expect(throws: QRCodeFault.tooLarge) { try largest.image(dpi: 50) }
    }

    @Test(arguments: Language.allCases)
    func `every fault has a sentence`(language: Language) {
        let faults: [QRCodeFault] = [.badText, .tooLong, .tooLarge, .memory]
        #expect(Set(faults.map { $0.text(in: language) }).count == faults.count)
    }
}
