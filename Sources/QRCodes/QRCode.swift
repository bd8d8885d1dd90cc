import CQREncode
import Glibc
package import Imaging

/// A QR code (ISO/IEC 18004): the smallest that holds a text.
///
/// Letters in upper case, digits and `$%*+-./:` with spaces take the least room.
package struct QRCode: Sendable, Equatable {
    /// Modules a side, without the quiet zone: 21 to 177.
    package let side: Int
    /// Row by row from the top left; true is dark.
    package let modules: [Bool]

    /// The light modules around a code that scanners need, on each side.
    package static let quietZone = 4

    /// Makes the code of a text.
    ///
    /// - Throws: ``QRCodeFault/badText``, ``QRCodeFault/tooLong`` or ``QRCodeFault/memory``.
    package init(_ text: String, correction: QRCorrection = .medium) throws(QRCodeFault) {
        guard !text.isEmpty, !text.utf8.contains(0) else { throw .badText }
        // The library finds the densest mode for each part of the text.
        guard let code = QRcode_encodeString(text, 0, correction.level, QR_MODE_8, 1) else {
            throw errno == ENOMEM ? .memory : .tooLong
        }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        let bytes = UnsafeBufferPointer(start: code.pointee.data, count: side * side)
        modules = bytes.map { $0 & 1 == 1 }
    }

    /// The picture, with the quiet zone around it.
    ///
    /// - Parameters:
    ///   - moduleSize: pixels a module and side, from 1.
    ///   - dpi: the resolution at which it is to be printed. A module of 4 pixels at 300 dpi is 0.34 mm wide.
    /// - Throws: ``QRCodeFault/tooLarge``.
    package func image(moduleSize: Int = 4, dpi: Int = 300) throws(QRCodeFault) -> GreyImage {
        guard (1...Self.largestModule).contains(moduleSize) else { throw .tooLarge }
        let width = (side + 2 * Self.quietZone) * moduleSize
        let margin = [UInt8](repeating: 255, count: Self.quietZone * moduleSize * width)
        var pixels = margin
        pixels.reserveCapacity(width * width)
        for row in 0..<side {
            var line = [UInt8](repeating: 255, count: width)
            for column in 0..<side where modules[row * side + column] {
                let start = (Self.quietZone + column) * moduleSize
                for pixel in start..<start + moduleSize { line[pixel] = 0 }
            }
            for _ in 0..<moduleSize { pixels += line }
        }
        pixels += margin
        guard let image = GreyImage(width: width, height: width, dpi: dpi, pixels: pixels) else { throw .tooLarge }
        return image
    }

    private static let largestModule = 128
}
