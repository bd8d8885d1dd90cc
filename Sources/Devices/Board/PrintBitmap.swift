import DeviceWire
package import Sodium

/// What a printer is to print: a bit a dot, 1 = black, rows from the top, most significant bit on the left.
package struct PrintBitmap: Sendable {
    let width: UInt16
    let rows: UInt16
    let bytes: SecretBytes

    /// A bitmap.
    ///
    /// - Parameters:
    ///   - width: dots a row, a multiple of 8 that is at most `PrintJob.widest`.
    ///   - rows: how many rows.
    ///   - bytes: `width` / 8 bytes a row; wiped when their last use is over.
    /// - Returns: `nil` for other sizes.
    package init?(width: Int, rows: Int, bytes: SecretBytes) {
        guard let width = UInt16(exactly: width), let rows = UInt16(exactly: rows), rows > 0, width > 0,
            width.isMultiple(of: 8), width <= PrintJob.widest, bytes.count == Int(width) / 8 * Int(rows)
        else { return nil }
        self.width = width
        self.rows = rows
        self.bytes = bytes
    }

    /// The bytes of some whole rows.
    func bytes(ofRows range: Range<Int>) -> SecretBytes {
        let rowSize = Int(width) / 8
        return bytes.withBytes { all in
            var part = [UInt8](all[range.lowerBound * rowSize..<range.upperBound * rowSize])
            return SecretBytes(taking: &part)
        }
    }
}
