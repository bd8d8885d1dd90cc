package import ElectionModel
package import Sodium

/// The root keys of an election and how many of them a certificate needs.
package struct RootPolicy: Hashable, Sendable, CanonicalCodable {
    /// In ascending order of their bytes.
    package let keys: [VerifyingKey]
    package let threshold: Int

    /// Takes keys in any order.
    ///
    /// - Returns: `nil` when two keys share an id or the threshold is not in 1...number of keys.
    package init?(keys: [VerifyingKey], threshold: Int) {
        guard Set(keys.map(KeyId.init)).count == keys.count, !keys.isEmpty, (1...keys.count).contains(threshold) else {
            return nil
        }
        self.keys = keys.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
        self.threshold = threshold
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        let listed: [VerifyingKey] = try canonical.values("keys")
        guard let policy = RootPolicy(keys: listed, threshold: try canonical.int("threshold")), policy.keys == listed
        else { throw .member("roots", expected: "ascending keys, each once, and a threshold within their number") }
        self = policy
    }

    package var canonical: CanonicalValue {
        ["keys": .array(keys.map(\.canonical)), "threshold": .int(threshold)]
    }

    /// The hash that people read aloud and compare, 64 hex digits.
    package var fingerprint: String { Hex.encode(SHA256.hash(canonicalBytes)) }

    /// The root key of that id.
    package func key(_ id: KeyId) -> VerifyingKey? { keys.first { KeyId($0) == id } }
}
