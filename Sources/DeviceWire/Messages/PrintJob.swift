/// A bitmap to be printed: a bit a dot, 1 = black, by rows from the top, most significant bit on the left.
package struct PrintJob: Hashable, Sendable {
    /// Drawn at random by the host, never 0, never used again; it stands on no paper.
    package let number: UInt32
    package let kind: PrintKind
    /// Dots of a row: a multiple of 8, 8 … 7,680.
    package let width: UInt16
    /// Rows, from 1.
    package let rows: UInt16

    /// The widest row, in dots: as many as one message carries.
    package static let widest: UInt16 = 7_680

    /// A job of a size that can be printed.
    ///
    /// - Throws: ``WireError/badField``.
    package init(number: UInt32, kind: PrintKind, width: UInt16, rows: UInt16) throws(WireError) {
        guard number != 0, width > 0, width <= Self.widest, width.isMultiple(of: 8), rows > 0 else { throw .badField }
        self.number = number
        self.kind = kind
        self.width = width
        self.rows = rows
    }

    /// Bytes of a row.
    package var rowSize: Int { Int(width) / 8 }
    /// How many whole rows one message carries.
    package var rowsPerMessage: Int { BoardCommand.longestBody / rowSize }
}
