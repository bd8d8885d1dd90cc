import ElectionModel
package import Sodium

/// A short name of a public signing key: the first eight bytes of its SHA-256, as 16 hex digits.
package struct KeyId: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: String

    /// The id of a key.
    package init(_ key: VerifyingKey) { rawValue = Hex.encode(SHA256.hash(key.bytes).prefix(8)) }

    /// Reads 16 lower-case hex digits.
    package init?(rawValue: String) {
        guard (try? Hex.decode(rawValue, count: 8)) != nil else { return nil }
        self.rawValue = rawValue
    }

    /// The eight bytes.
    package var bytes: [UInt8] { (try? Hex.decode(rawValue, count: 8)) ?? [] }

    package var description: String { rawValue }
    package static func < (a: KeyId, b: KeyId) -> Bool { a.rawValue < b.rawValue }
}
