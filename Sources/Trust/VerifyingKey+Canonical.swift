package import ElectionModel
package import Sodium

extension VerifyingKey: CanonicalCodable {
    /// 64 hex digits.
    package var canonical: CanonicalValue { .string(Hex.encode(bytes)) }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical, let bytes = try? Hex.decode(text, count: 32),
            let key = try? VerifyingKey(bytes)
        else { throw .member("key", expected: "a public key of 64 hex digits") }
        self = key
    }
}

extension SealingKey: CanonicalCodable {
    /// 64 hex digits.
    package var canonical: CanonicalValue { .string(Hex.encode(bytes)) }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        guard case .string(let text) = canonical, let bytes = try? Hex.decode(text, count: 32),
            let key = try? SealingKey(bytes)
        else { throw .member("key", expected: "a public key of 64 hex digits") }
        self = key
    }
}
