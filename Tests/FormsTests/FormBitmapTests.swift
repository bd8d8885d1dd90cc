import Imaging
import Sodium
import Testing

@testable import Forms

@Suite struct FormBitmapTests {
    /// 10 × 2 dots: the first and the last of the upper row, and a half-covered one below.
    private static func small() throws -> FormBitmap {
        var bitmap = try FormBitmap(width: 10, height: 2, dpi: 203)
        bitmap.fill(x: 0, y: 0, width: 1, height: 1)
        bitmap.fill(x: 9, y: 0, width: 5, height: 1)
        let stride = bitmap.stride
        bitmap.withInk { ink in
            ink[stride + 3] = 128
            ink[stride + 4] = 127
        }
        return bitmap
    }

    @Test func `dots are packed from the left into the high bits`() throws {
        let bitmap = try Self.small()
        #expect(bitmap.packed.exposed == [0x80, 0x40, 0x10, 0x00])
        #expect(bitmap.isBlack(x: 9, y: 0) && bitmap.isBlack(x: 3, y: 1) && !bitmap.isBlack(x: 4, y: 1))
    }

    @Test func `the picture shows what is printed`() throws {
        let image = try Self.small().image()
        #expect(image.width == 10 && image.height == 2 && image.dpi == 203)
        #expect(image.pixels.enumerated().filter { $0.element == 0 }.map(\.offset) == [0, 9, 13])
        #expect(Set(image.pixels) == [0, 255])
    }

    @Test func `drawing ends at the edges of the sheet`() throws {
        var bitmap = try FormBitmap(width: 6, height: 5, dpi: 203)
        bitmap.fill(x: -3, y: -3, width: 4, height: 4)
        bitmap.fill(x: 5, y: 4, width: 100, height: 100)
        bitmap.fill(x: 7, y: 1, width: 2, height: 2)
        bitmap.fill(x: -9, y: 1, width: 2, height: 2)
        #expect(try bitmap.image().pixels.enumerated().filter { $0.element == 0 }.map(\.offset) == [0, 29])
    }

    @Test func `an outline lies within its rectangle`() throws {
        var bitmap = try FormBitmap(width: 5, height: 5, dpi: 203)
        bitmap.outline(x: 0, y: 0, width: 5, height: 5, line: 1)
        #expect(bitmap.packed.exposed == [0xF8, 0x88, 0x88, 0x88, 0xF8])
    }

    @Test("a sheet has a size that printers take", arguments: [(0, 5), (5, 0), (4097, 5), (5, 4097), (-1, 5)])
    func sizes(width: Int, height: Int) {
        #expect(throws: FormFault.tooMuch) { try FormBitmap(width: width, height: height, dpi: 300).image() }
    }

    @Test func `wiping leaves nothing`() {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 100)
        defer { bytes.deallocate() }
        bytes.initialize(repeating: 255, count: 100)
        FormBitmap.wipe(bytes, count: 99)
        #expect((0..<99).allSatisfy { bytes[$0] == 0 } && bytes[99] == 255)
    }
}
