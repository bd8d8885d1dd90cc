/// Appends little-endian fields.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    mutating func append(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ more: [UInt8]) {
        bytes.append(contentsOf: more)
    }

    /// One length byte and UTF-8.
    mutating func append(text: String) throws(ReaderWireError) {
        let utf8 = Array(text.utf8)
        guard let length = UInt8(exactly: utf8.count) else { throw .tooLong }
        append(length)
        append(utf8)
    }
}
