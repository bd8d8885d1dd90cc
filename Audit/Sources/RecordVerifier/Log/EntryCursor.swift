import Glibc

/// Goes through the bytes of an entry from member to member, as long as they are spelled the way nearly all are.
struct EntryCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { position == bytes.count }

    /// Whether the text stands here; then it lies behind.
    mutating func pass(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard let here = bytes.baseAddress?.advanced(by: position), count <= bytes.count - position,
            memcmp(here, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }

    /// The characters before the next quotation mark, which lies behind then; nil where one of them is escaped or is not
    /// ASCII.
    mutating func string() -> UnsafeBufferPointer<UInt8>? {
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") { return UnsafeBufferPointer(rebasing: bytes[start..<position - 1]) }
            guard byte >= 0x20, byte < 0x80, byte != UInt8(ascii: "\\") else { return nil }
        }
        return nil
    }

    /// An identifier, with the quotation mark behind it.
    mutating func identifier() -> String? {
        guard let text = string(), Identifier.isGood(text) else { return nil }
        return String(decoding: text, as: UTF8.self)
    }

    /// A number that is not negative.
    mutating func number() -> Int64? {
        let start = position
        var number: Int64 = 0
        while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10 {
            number = number * 10 + Int64(digit)
            guard number <= JsonValue.integerLimit else { return nil }
            position += 1
        }
        guard position > start, bytes[start] != UInt8(ascii: "0") || position == start + 1 else { return nil }
        return number
    }
}
