import TestSupport
import Testing
import Wording

@testable import Fingerprints

@Suite("ISO/IEC 19794-2:2005 records")
struct TemplateFormatTests {
    /// Two minutiae of a right index finger on a 300 × 400 image of 500 dpi, field by field.
    static let record = bytes(
        """
        464D5200 20323000 0000002A 0000 012C 0190 00C5 00C5 01 00
        02 00 50 02
        4064 00C8 40 5A
        8000 018F FF 00
        0000
        """)
    // 4 + 4 format and version, 0x2A = 42 bytes, device not reported, 300, 400, 197 and 197 pixels per cm, 1 view;
    // finger 2, view 0 and live scan plain, quality 80, 2 minutiae;
    // 01 = ending at x 100, y 200, 0x40 = 90 degrees, quality 90; 10 = bifurcation at x 0, y 399, 358.6 degrees;
    // no extended data.

    static func template() throws -> FingerTemplate {
        try FingerTemplate(
            width: 300, height: 400, resolution: 197, position: .rightIndex, quality: 80,
            minutiae: [
                Minutia(x: 100, y: 200, angle: 64, kind: .ending, quality: 90),
                Minutia(x: 0, y: 399, angle: 255, kind: .bifurcation, quality: 0),
            ])
    }

    static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test func `a template is written byte for byte as the standard lays it out`() throws {
        #expect(try Self.template().isoRecord() == Self.record)
    }

    @Test func `a record is read back as the same template`() throws {
        #expect(try FingerTemplate(isoRecord: Self.record) == Self.template())
    }

    @Test func `a template without minutiae is 30 bytes`() throws {
        let empty = try FingerTemplate(
            width: 1, height: 1, resolution: 39, position: .unknown, impression: .swipe, quality: 0, minutiae: [])
        let record = empty.isoRecord()
        #expect(record.count == 30)
        #expect(record[25] == 8)
        #expect(try FingerTemplate(isoRecord: record) == empty)
    }

    @Test func `the largest template is 1560 bytes`() throws {
        let minutiae = (0..<255).map { Minutia(x: $0, y: 16382 - $0, angle: UInt8($0), kind: .other, quality: 100) }
        let large = try FingerTemplate(
            width: 16383, height: 16383, resolution: 787, position: .leftLittle, impression: .liveScanContactless,
            quality: 100, minutiae: minutiae)
        let record = large.isoRecord()
        #expect(record.count == 1560)
        #expect(try FingerTemplate(isoRecord: record) == large)
    }

    @Test func `several views, extended data and reserved bits are read and the latter two dropped`() throws {
        let record = Self.bytes(
            """
            464D5200 20323000 00000035 8123 012C 0190 00C5 00C5 02 7F
            02 10 50 01  4064 C0C8 40 5A  0005 0001000501
            07 01 00 01  0001 0002 03 64  0000
            """)
        let views = try FingerTemplate.views(isoRecord: record)
        #expect(views.map(\.position) == [.rightIndex, .leftIndex])
        #expect(views.map(\.impression) == [.liveScanPlain, .liveScanRolled])
        #expect(views.map(\.quality) == [80, 0])
        #expect(views[0].minutiae == [Minutia(x: 100, y: 200, angle: 64, kind: .ending, quality: 90)])
        #expect(views[1].minutiae == [Minutia(x: 1, y: 2, angle: 3, kind: .other, quality: 100)])
        #expect(throws: TemplateError(.unsupported, .viewCount)) { try FingerTemplate(isoRecord: record) }
        #expect(throws: TemplateError(.unsupported, .viewCount)) { try FingerTemplate(record: record) }
    }

    @Test(arguments: [
        (0, 0x47, TemplateError(.unknownFormat, .formatIdentifier)),
        (3, 0x01, TemplateError(.unknownFormat, .formatIdentifier)),
        (5, 0x33, TemplateError(.unknownFormat, .version)),
        (8, 0x01, TemplateError(.truncated, .recordLength)),
        (11, 0x2B, TemplateError(.truncated, .recordLength)),
        (11, 0x29, TemplateError(.trailingBytes, .recordLength)),
        (14, 0x40, TemplateError(.outOfRange, .imageWidth)),
        (14, 0x00, TemplateError(.outOfRange, .minutiaX, view: 0, minutia: 0)),
        (16, 0x00, TemplateError(.outOfRange, .minutiaY, view: 0, minutia: 0)),
        (19, 0x01, TemplateError(.outOfRange, .resolution)),
        (21, 0xC6, TemplateError(.unsupported, .resolution)),
        (22, 0x00, TemplateError(.outOfRange, .viewCount)),
        (22, 0x02, TemplateError(.truncated, .viewHeader, view: 1)),
        (24, 0x0B, TemplateError(.reservedCode, .fingerPosition, view: 0)),
        (25, 0x04, TemplateError(.reservedCode, .impressionType, view: 0)),
        (26, 0x65, TemplateError(.outOfRange, .fingerQuality, view: 0)),
        (27, 0x03, TemplateError(.truncated, .minutiaCount, view: 0)),
        (27, 0x01, TemplateError(.truncated, .extendedData, view: 0)),
        (28, 0xC0, TemplateError(.reservedCode, .minutiaKind, view: 0, minutia: 0)),
        (33, 0xFF, TemplateError(.outOfRange, .minutiaQuality, view: 0, minutia: 0)),
        (37, 0x90, TemplateError(.outOfRange, .minutiaY, view: 0, minutia: 1)),
        (41, 0x01, TemplateError(.truncated, .extendedData, view: 0)),
    ])
    func `a wrong byte is refused with its place`(at place: Int, value: UInt8, error: TemplateError) {
        var record = Self.record
        record[place] = value
        #expect(throws: error) { try FingerTemplate(isoRecord: record) }
    }

    @Test func `bytes between the last view and the end are refused`() {
        var record = Self.record + [0]
        record[11] += 1
        #expect(throws: TemplateError(.lengthMismatch, .recordLength)) { try FingerTemplate(isoRecord: record) }
    }

    @Test func `a template refuses what its record could not hold`() {
        func make(
            width: Int = 10, height: Int = 10, resolution: Int = 197, quality: UInt8 = 0, _ minutiae: [Minutia] = []
        ) throws -> FingerTemplate {
            try FingerTemplate(
                width: width, height: height, resolution: resolution, position: .unknown, quality: quality,
                minutiae: minutiae)
        }
        let fine = Minutia(x: 9, y: 9, angle: 0, kind: .other)
        #expect(throws: Never.self) { try make([fine]) }
        #expect(throws: TemplateError(.outOfRange, .imageWidth)) { try make(width: 16384) }
        #expect(throws: TemplateError(.outOfRange, .imageHeight)) { try make(height: 0) }
        #expect(throws: TemplateError(.outOfRange, .resolution)) { try make(resolution: 38) }
        #expect(throws: TemplateError(.outOfRange, .fingerQuality)) { try make(quality: 101) }
        #expect(throws: TemplateError(.outOfRange, .minutiaCount)) {
            try make([Minutia](repeating: fine, count: 256))
        }
        #expect(throws: TemplateError(.outOfRange, .minutiaX, minutia: 1)) {
            try make([fine, Minutia(x: 10, y: 0, angle: 0, kind: .other)])
        }
        #expect(throws: TemplateError(.outOfRange, .minutiaY, minutia: 0)) {
            try make([Minutia(x: 0, y: -1, angle: 0, kind: .other)])
        }
        #expect(throws: TemplateError(.outOfRange, .minutiaQuality, minutia: 0)) {
            try make([Minutia(x: 0, y: 0, angle: 0, kind: .other, quality: 101)])
        }
    }

    @Test func `an error names the place and no value`() {
        let error = TemplateError(.outOfRange, .minutiaX, view: 1, minutia: 7)
        #expect(
            "\(error)" == "A value in the finger template is out of its range; have it written again "
                + "(technical: view 1, minutia 7, minutiaX).")
    }

    @Test func `every error is told in each language`() {
        let codes: [TemplateError.Code] = [
            .truncated, .trailingBytes, .unknownFormat, .lengthMismatch, .outOfRange, .reservedCode, .unsupported,
        ]
        let check = WordingCheck(technical: ["ISO", "IEC", "ANSI", "INCITS", "view", "minutia", "minutiaX"])
        let faults = check.faults(
            codes.map { TemplateError($0, .minutiaX, view: 1, minutia: 7) }, source: nil)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(TemplateError(.unknownFormat, .version).nature == .misuse)
        #expect(TemplateError(.truncated, .version).nature == .unsound)
    }
}
