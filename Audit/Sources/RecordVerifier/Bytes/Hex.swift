/// Lower-case hexadecimal.
enum Hex {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two digits a byte.
    static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes that the digits spell; nil for an odd number of digits and for anything but `0-9a-f`.
    static func bytes(_ text: some Collection<UInt8>) -> [UInt8]? {
        let fast = text.withContiguousStorageIfAvailable { decoded($0) }
        return fast ?? Array(text).withUnsafeBufferPointer { decoded($0) }
    }

    /// Adds the two digits of a byte to a text.
    static func append(_ byte: UInt8, to text: inout [UInt8]) {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }

    /// Writes the bytes that twice as many digits spell; answers whether all are `0-9a-f`.
    static func decode(_ text: UnsafeBufferPointer<UInt8>, into bytes: UnsafeMutableRawBufferPointer) -> Bool {
        var isGood = true
        for place in bytes.indices {
            let (high, low) = (value(of: text[2 * place]), value(of: text[2 * place + 1]))
            isGood = isGood && high < 16 && low < 16
            bytes[place] = high << 4 | low & 15
        }
        return isGood
    }

    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 2) else { return nil }
        var isGood = true
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 2) { bytes, count in
            count = text.count / 2
            isGood = decode(
                text, into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(bytes)[..<count]))
        }
        return isGood ? bytes : nil
    }

    /// Whether all are `0-9a-f`.
    static func isHex(_ text: UnsafeBufferPointer<UInt8>) -> Bool { text.allSatisfy { value(of: $0) < 16 } }

    /// What a digit stands for; 255 for what is none.
    private static func value(of character: UInt8) -> UInt8 {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
        default: 255
        }
    }
}
