package import Sodium

/// What is sent to receipt printers that speak ESC/POS (Epson's command reference), and nothing but pictures: letters of
/// their own these printers have, Kyrgyz ones they do not.
package enum EscPos {
    /// Rows in one picture command. Small printers begin to print when a command is whole; between two of them there is
    /// no gap.
    static let bandRows = 128

    /// `ESC @`: forget what was set and what waits to be printed.
    static let initialise: [UInt8] = [0x1B, 0x40]

    /// `GS V 66 n`: feed to the knife and n rows more, and cut but for a bridge.
    static let cut: [UInt8] = [0x1D, 0x56, 66, 24]

    /// A form as a whole job: initialise, the picture in bands (`GS v 0`), cut.
    ///
    /// - Returns: bytes that are wiped when the last use is over; a form of *w* × *h* dots has about *w·h*/8 of them.
    package static func job(_ form: borrowing FormBitmap) -> SecretBytes {
        let rowBytes = (form.width + 7) / 8
        let bands = (form.height + bandRows - 1) / bandRows
        var bytes: [UInt8] = []
        // At once, so that no smaller array is left behind.
        bytes.reserveCapacity(initialise.count + cut.count + 8 * bands + rowBytes * form.height)
        bytes += initialise
        form.packed.withBytes { rows in
            for top in stride(from: 0, to: form.height, by: bandRows) {
                let count = min(bandRows, form.height - top)
                bytes += rasterHead(rowBytes: rowBytes, rows: count)
                bytes += rows[top * rowBytes..<(top + count) * rowBytes]
            }
        }
        bytes += cut
        return SecretBytes(taking: &bytes)
    }

    /// `GS v 0 m xL xH yL yH`, in normal density; the rows follow.
    private static func rasterHead(rowBytes: Int, rows: Int) -> [UInt8] {
        [
            0x1D, 0x76, 0x30, 0, UInt8(truncatingIfNeeded: rowBytes), UInt8(truncatingIfNeeded: rowBytes >> 8),
            UInt8(truncatingIfNeeded: rows), UInt8(truncatingIfNeeded: rows >> 8),
        ]
    }
}
