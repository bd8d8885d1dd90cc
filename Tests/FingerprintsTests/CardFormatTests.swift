import Testing

@testable import Fingerprints

@Suite("Cards of ISO/IEC 19794-2:2005")
struct CardFormatTests {
    private static func template(_ minutiae: [Minutia], resolution: Int = 197) throws -> FingerTemplate {
        try FingerTemplate(
            width: 1000, height: 1000, resolution: resolution, position: .leftRing, quality: 70, minutiae: minutiae)
    }

    @Test func `the normal format is written byte for byte as the standard lays it out`() throws {
        let template = try Self.template([
            Minutia(x: 100, y: 200, angle: 64, kind: .ending, quality: 90),
            Minutia(x: 0, y: 399, angle: 255, kind: .bifurcation),
        ])
        // 100 pixels at 197 a cm are 5.08 mm = 508 = 0x1FC units; 200 are 1015 = 0x3F7; 399 are 2025 = 0x7E9.
        #expect(try template.card(.normal) == TemplateFormatTests.bytes("41FC 03F7 40  8000 07E9 FF"))
    }

    @Test func `the compact format is written byte for byte as the standard lays it out`() throws {
        let template = try Self.template([
            Minutia(x: 100, y: 200, angle: 64, kind: .ending, quality: 90),
            Minutia(x: 0, y: 399, angle: 255, kind: .bifurcation),
            Minutia(x: 502, y: 1, angle: 5, kind: .other),
        ])
        // 51 and 102 tenths of a millimetre, direction 16 of 64; 358.6 degrees are nearest to a whole turn; 255 tenths.
        #expect(try template.card(.compact) == TemplateFormatTests.bytes("33 66 50  00 CB 80  FF 01 01"))
    }

    @Test func `a card is read without the order of its minutiae mattering`() throws {
        let bytes = TemplateFormatTests.bytes("41FC C3F7 40  8000 07E9 FF")
        let template = try FingerTemplate(card: bytes, format: .normal, position: .leftRing)
        #expect(template.minutiae.map { [$0.x, $0.y, Int($0.angle)] } == [[100, 200, 64], [0, 399, 255]])
        #expect(template.minutiae.map(\.kind) == [.ending, .bifurcation])
        #expect(template.minutiae.map(\.quality) == [0, 0])
        #expect((template.width, template.height, template.resolution) == (101, 400, 197))
        #expect(template.position == .leftRing)
        let turned = try FingerTemplate(card: Array(bytes[5...] + bytes[..<5]), format: .normal, position: .leftRing)
        #expect(turned.minutiae == template.minutiae.reversed())
    }

    @Test func `places of the normal format come back to the pixel, up to 500 pixels a centimetre`() throws {
        for resolution in [39, 100, 197, 394, 500] {
            let minutiae = (0..<250).map { Minutia(x: $0 * 2, y: 500 - $0, angle: UInt8($0), kind: .ending) }
            let template = try Self.template(minutiae, resolution: resolution)
            let back = try FingerTemplate(card: template.card(.normal), format: .normal, resolution: resolution)
            #expect(back.minutiae == minutiae)
        }
    }

    @Test func `what a compact card holds is written as it was read`() throws {
        let bytes = (0..<255).flatMap { [UInt8($0), UInt8(254 - $0), UInt8($0 % 192)] }
        let template = try FingerTemplate(card: bytes, format: .compact)
        #expect(template.minutiae.count == 255)
        #expect(try template.card(.compact) == bytes)
    }

    @Test func `a template of a compact card still matches the finger it came from`() throws {
        let finger = PaperFinger(seed: 5)
        let matcher = TemplateMatcher()
        let reference = matcher.prepare(try finger.impression())
        let record = try finger.impression(turn: 8, shift: (12, 7), noise: 1)
        let score = matcher.score(probe: matcher.prepare(record), reference: reference).value
        let card = try FingerTemplate(
            card: record.card(.compact), format: .compact, resolution: record.resolution)
        let rounded = matcher.score(probe: matcher.prepare(card), reference: reference).value
        #expect(score > 5)
        #expect(rounded > 5)
    }

    @Test func `places that a card cannot hold are refused`() throws {
        let wide = try Self.template([
            Minutia(x: 0, y: 0, angle: 0, kind: .ending), Minutia(x: 504, y: 0, angle: 0, kind: .ending),
        ])
        #expect(throws: TemplateError(.outOfRange, .minutiaX, minutia: 1)) { try wide.card(.compact) }
        #expect(throws: Never.self) { try wide.card(.normal) }
        let high = try Self.template([Minutia(x: 0, y: 999, angle: 0, kind: .ending)], resolution: 39)
        #expect(throws: TemplateError(.outOfRange, .minutiaY, minutia: 0)) { try high.card(.normal) }
    }

    @Test func `cards that are no whole number of minutiae, too many or of kind 3 are refused`() {
        #expect(throws: TemplateError(.lengthMismatch, .minutiaCount)) {
            try FingerTemplate(card: [1, 2, 3, 4], format: .compact)
        }
        #expect(throws: TemplateError(.outOfRange, .minutiaCount)) {
            try FingerTemplate(card: [UInt8](repeating: 0, count: 256 * 5), format: .normal)
        }
        #expect(throws: TemplateError(.reservedCode, .minutiaKind, minutia: 1)) {
            try FingerTemplate(card: [0, 0, 0, 0, 0, 0xC0], format: .compact)
        }
        #expect(throws: TemplateError(.outOfRange, .resolution)) {
            try FingerTemplate(card: [], format: .compact, resolution: 0)
        }
    }

    @Test func `an empty card is a template without minutiae`() throws {
        #expect(try FingerTemplate(card: [], format: .normal).minutiae.isEmpty)
    }
}
