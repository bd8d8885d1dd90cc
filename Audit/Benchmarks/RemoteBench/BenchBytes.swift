import CSodium

/// Bytes, hashes and numbers of the record, by libsodium alone.
enum BenchBytes {
    static func u32(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) } }

    /// Fields with their lengths before them (RECORD-remote.md, section 1).
    static func fields(_ fields: [[UInt8]]) -> [UInt8] { fields.flatMap { u32($0.count) + $0 } }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        return hash
    }

    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// H (section 2).
    static func digest(_ tag: String, _ fields: [[UInt8]]) -> [UInt8] { Array(expanded(tag, fields, 32)[..<32]) }

    /// HS (section 2).
    static func scalar(_ tag: String, _ fields: [[UInt8]]) -> [UInt8] {
        var scalar = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_reduce(&scalar, expanded(tag, fields, 64))
        return scalar
    }

    private static func expanded(_ tag: String, _ fields: [[UInt8]], _ count: UInt8) -> [UInt8] {
        let name = text("DOBUSH-V1-\(tag)-ristretto255_XMD:SHA-512")
        let ending = name + [UInt8(name.count)]
        let first = sha512([UInt8](repeating: 0, count: 128) + BenchBytes.fields(fields) + [0, count, 0] + ending)
        return sha512(first + [1] + ending)
    }

    private static func sha512(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512(&hash, bytes, UInt64(bytes.count))
        return hash
    }
}
