import Testing

@testable import Fingerprints

@Suite("ANSI INCITS 378-2004 records")
struct AnsiRecordTests {
    /// Three minutiae of a left thumb on a 300 × 400 image of 500 dpi, field by field.
    static let record = TemplateFormatTests.bytes(
        """
        464D5200 20323000 0032 0031 0407 8123 012C 0190 00C5 00C5 01 00
        06 10 50 03
        4064 00C8 2D 5A
        8000 018F B3 00
        012B 0001 01 64
        0000
        """)
    // Format and version, 0x32 = 50 bytes, owner and type of the product, capture device, 300, 400, 197 and 197 pixels per
    // cm, 1 view; finger 6, view 1 and live scan plain, quality 80, 3 minutiae;
    // an ending at x 100, y 200, 0x2D = 45 × 2 degrees; a bifurcation, 0xB3 = 179 × 2 degrees; other, 2 degrees.

    static func template() throws -> FingerTemplate {
        try FingerTemplate(
            width: 300, height: 400, resolution: 197, position: .leftThumb, quality: 80,
            minutiae: [
                Minutia(x: 100, y: 200, angle: 64, kind: .ending, quality: 90),
                Minutia(x: 0, y: 399, angle: 255, kind: .bifurcation, quality: 0),
                Minutia(x: 299, y: 1, angle: 1, kind: .other, quality: 100),
            ])
    }

    @Test func `a record is read, its directions in the other unit`() throws {
        #expect(try FingerTemplate.views(ansiRecord: Self.record) == [Self.template()])
    }

    @Test func `the example of the format's page is the same finger in both standards`() throws {
        let example = TemplateFormatTests.bytes(
            """
            464D5200 20323000 002C 0031 0007 0000 012C 0190 00C5 00C5 01 00
            02 00 50 02
            4064 00C8 2D 5A
            8000 018F B3 00
            0000
            """)
        #expect(try FingerTemplate.views(record: example) == [TemplateFormatTests.template()])
    }

    @Test func `a length that may not fit into two bytes stands in four`() throws {
        let record = Self.record[..<8] + [0, 0, 0, 0, 0, 54] + Self.record[10...]
        #expect(try FingerTemplate.views(ansiRecord: Array(record)) == [Self.template()])
        #expect(try FingerTemplate.views(record: Array(record)) == [Self.template()])
    }

    @Test func `every direction becomes the nearest one`() {
        for value in 0..<180 {
            let expected = Minutia.angle(degrees: Double(2 * value))
            #expect(RecordStandard.ansi.angle(UInt8(value)) == expected)
        }
        for value in 180...255 { #expect(RecordStandard.ansi.angle(UInt8(value)) == nil) }
    }

    @Test func `records of both standards are told apart`() throws {
        #expect(try FingerTemplate.views(record: Self.record) == [Self.template()])
        #expect(try FingerTemplate(record: Self.record) == Self.template())
        let iso = try Self.template().isoRecord()
        #expect(try FingerTemplate.views(record: iso) == [Self.template()])
        #expect(try FingerTemplate(record: iso) == Self.template())
        #expect(throws: TemplateError(.truncated, .recordLength)) { try FingerTemplate.views(isoRecord: Self.record) }
        #expect(throws: TemplateError.self) { try FingerTemplate.views(ansiRecord: iso) }
        #expect(throws: TemplateError(.trailingBytes, .recordLength)) { try FingerTemplate.views(record: iso + [0]) }
    }

    @Test(arguments: [
        (0, 0x47, TemplateError(.unknownFormat, .formatIdentifier)),
        (5, 0x33, TemplateError(.unknownFormat, .version)),
        (9, 0x31, TemplateError(.trailingBytes, .recordLength)),
        (9, 0x33, TemplateError(.truncated, .recordLength)),
        (8, 0xFF, TemplateError(.truncated, .recordLength)),
        (16, 0x40, TemplateError(.outOfRange, .imageWidth)),
        (21, 0x01, TemplateError(.outOfRange, .resolution)),
        (23, 0xC6, TemplateError(.unsupported, .resolution)),
        (24, 0x00, TemplateError(.outOfRange, .viewCount)),
        (26, 0x0B, TemplateError(.reservedCode, .fingerPosition, view: 0)),
        (27, 0x14, TemplateError(.reservedCode, .impressionType, view: 0)),
        (28, 0x65, TemplateError(.outOfRange, .fingerQuality, view: 0)),
        (29, 0x04, TemplateError(.truncated, .minutiaCount, view: 0)),
        (34, 0xB4, TemplateError(.outOfRange, .minutiaAngle, view: 0, minutia: 0)),
        (38, 0x90, TemplateError(.outOfRange, .minutiaY, view: 0, minutia: 1)),
    ])
    func `a wrong byte is refused with its place`(at place: Int, value: UInt8, error: TemplateError) {
        var record = Self.record
        record[place] = value
        #expect(throws: error) { try FingerTemplate.views(ansiRecord: record) }
    }
}
