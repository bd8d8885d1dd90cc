/// Reads little-endian fields and refuses to run past the end.
struct FieldReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var remaining: Int { rest.count }

    mutating func bytes(_ count: Int) throws(ReaderWireError) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .truncated }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    mutating func u8() throws(ReaderWireError) -> UInt8 {
        try integer()
    }

    mutating func u16() throws(ReaderWireError) -> UInt16 {
        try integer()
    }

    mutating func u32() throws(ReaderWireError) -> UInt32 {
        try integer()
    }

    mutating func flag() throws(ReaderWireError) -> Bool {
        switch try u8() {
        case 0: false
        case 1: true
        default: throw .badField
        }
    }

    /// One length byte and UTF-8.
    mutating func text() throws(ReaderWireError) -> String {
        let utf8 = try bytes(Int(try u8()))
        guard let text = String(validating: utf8, as: UTF8.self) else { throw .badField }
        return text
    }

    /// Ends the message.
    func finish() throws(ReaderWireError) {
        guard rest.isEmpty else { throw .trailingBytes(rest.count) }
    }

    private mutating func integer<Value: FixedWidthInteger>() throws(ReaderWireError) -> Value {
        var value: Value = 0
        for (index, byte) in try bytes(Value.bitWidth / 8).enumerated() {
            value |= Value(byte) << (8 * index)
        }
        return value
    }
}
