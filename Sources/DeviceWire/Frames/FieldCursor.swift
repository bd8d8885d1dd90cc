/// A place in a packet, from which fields are read one after the other. Integers are little-endian.
struct FieldCursor {
    private(set) var at: Int

    init(at start: Int = 0) {
        at = start
    }

    mutating func u8(_ bytes: Span<UInt8>) throws(WireError) -> UInt8 {
        guard at < bytes.count else { throw .truncated }
        defer { at += 1 }
        return bytes[at]
    }

    mutating func integer<Value: FixedWidthInteger>(_ bytes: Span<UInt8>) throws(WireError) -> Value {
        guard bytes.count - at >= Value.bitWidth / 8 else { throw .truncated }
        var value: Value = 0
        for shift in stride(from: 0, to: Value.bitWidth, by: 8) {
            value |= Value(truncatingIfNeeded: bytes[at]) << shift
            at += 1
        }
        return value
    }

    /// A byte that is one of an enumeration's values.
    mutating func choice<Choice: RawRepresentable<UInt8>>(_ bytes: Span<UInt8>) throws(WireError) -> Choice {
        guard let choice = Choice(rawValue: try u8(bytes)) else { throw .badField }
        return choice
    }

    /// A byte that is 0 or 1.
    mutating func flag(_ bytes: Span<UInt8>) throws(WireError) -> Bool {
        switch try u8(bytes) {
        case 0: false
        case 1: true
        default: throw .badField
        }
    }

    /// The next `count` bytes, copied.
    mutating func array(_ count: Int, _ bytes: Span<UInt8>) throws(WireError) -> [UInt8] {
        guard bytes.count - at >= count else { throw .truncated }
        defer { at += count }
        return [UInt8](bytes.extracting(at..<at + count))
    }

    /// Nothing may be left.
    func finish(_ bytes: Span<UInt8>) throws(WireError) {
        guard at == bytes.count else { throw .size }
    }
}
