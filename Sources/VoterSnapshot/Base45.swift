/// Base45 (RFC 9285): bytes in the characters that a QR code packs most densely.
enum Base45 {
    private static let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)

    /// Two bytes become three characters, a last single one two.
    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3 / 2 + 2)
        for start in stride(from: 0, to: bytes.count, by: 2) {
            let isPair = start + 1 < bytes.count
            var value = isPair ? Int(bytes[start]) << 8 | Int(bytes[start + 1]) : Int(bytes[start])
            for _ in 0..<(isPair ? 3 : 2) {
                text.append(characters[value % 45])
                value /= 45
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes; `nil` for a character that does not exist, a number that is too large or a stray last character.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let values = text.utf8.compactMap { byte in characters.firstIndex(of: byte) }
        guard values.count == text.utf8.count, values.count % 3 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(values.count / 3 * 2 + 1)
        for start in stride(from: 0, to: values.count, by: 3) {
            let low = values[start] + values[start + 1] * 45
            guard start + 2 < values.count else {
                guard low <= 0xFF else { return nil }
                bytes.append(UInt8(low))
                continue
            }
            let value = low + values[start + 2] * 45 * 45
            guard value <= 0xFFFF else { return nil }
            bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
        }
        return bytes
    }
}
