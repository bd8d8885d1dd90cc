/// Lower-case hexadecimal.
package enum Hex {
    /// Two digits a byte.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        bytes.withContiguousStorageIfAvailable { text(of: $0) }
            ?? Array(bytes).withUnsafeBufferPointer { text(of: $0) }
    }

    // Of bytes that lie in a row: a sequence of any kind is ten times slower in another module.
    private static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.count)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads lower-case hexadecimal of exactly `count` bytes, when a count is given.
    ///
    /// - Throws: `SodiumError.encoding` or `.length`.
    package static func decode(_ text: String, count: Int? = nil) throws(SodiumError) -> [UInt8] {
        var bytes: [UInt8] = []
        var high: UInt8?
        for character in text.utf8 {
            guard let value = value(character) else { throw .encoding }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        guard high == nil else { throw .encoding }
        if let count, bytes.count != count { throw .length }
        return bytes
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    private static func value(_ character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x61...0x66: character - 0x57
        default: nil
        }
    }
}
