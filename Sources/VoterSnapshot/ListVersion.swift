package import ElectionModel
import Sodium

/// A version of the voter list: the hash that ends the chain of lists (`Audit/RECORD.md`, `list.commitment`).
package struct ListVersion: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// 64 lower-case hex digits.
    package let rawValue: String

    /// Reads 64 lower-case hex digits.
    package init?(rawValue: String) {
        guard (try? Hex.decode(rawValue, count: 32)) != nil else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { rawValue }
}

extension ListVersion: CanonicalCodable {
    package var canonical: CanonicalValue { .string(rawValue) }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical, let version = ListVersion(rawValue: text) else {
            throw .member("listVersion", expected: "a hash of 64 hex digits")
        }
        self = version
    }
}
