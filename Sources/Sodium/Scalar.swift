import CSodium

/// A number modulo the order ℓ of ristretto255 (RFC 9496, section 4.4), public: a challenge, a response, a coefficient.
///
/// Its one encoding is 32 bytes, little-endian, below ℓ. libsodium treats s, s + ℓ and s with the top bit set alike;
/// no value of this type is any but the first. What must stay secret is a ``SecretScalar``.
package struct Scalar: Hashable, Sendable {
    /// The 32 canonical bytes.
    package let bytes: [UInt8]

    /// For bytes that libsodium has reduced.
    init(reduced bytes: [UInt8]) { self.bytes = bytes }

    /// Reads the canonical encoding.
    ///
    /// - Throws: `SodiumError.length`, or `.encoding` for a number that is not below ℓ.
    package init(decoding bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 32 else { throw .length }
        guard Self(wide: bytes + [UInt8](repeating: 0, count: 32)).bytes == bytes else { throw .encoding }
        self.bytes = bytes
    }

    /// Reduces 64 little-endian bytes; uniform when they are.
    ///
    /// - Throws: `SodiumError.length`.
    package init(reducing bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 64 else { throw .length }
        self.init(wide: bytes)
    }

    private init(wide bytes: [UInt8]) {
        var reduced = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_reduce(&reduced, bytes)
        self.bytes = reduced
    }

    /// A small number.
    package init(_ number: UInt32) {
        var bytes = [UInt8](repeating: 0, count: 32)
        for index in 0..<4 { bytes[index] = UInt8(truncatingIfNeeded: number >> (8 * UInt32(index))) }
        self.bytes = bytes
    }

    /// Whether this is 0.
    package var isZero: Bool { bytes.allSatisfy { $0 == 0 } }

    /// The number s with self · s = 1, or nil of 0, which has none.
    package var inverse: Scalar? {
        var result = [UInt8](repeating: 0, count: 32)
        return crypto_core_ristretto255_scalar_invert(&result, bytes) == 0 ? Scalar(reduced: result) : nil
    }

    /// The sum modulo ℓ.
    package static func + (left: Scalar, right: Scalar) -> Scalar {
        var result = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_add(&result, left.bytes, right.bytes)
        return Scalar(reduced: result)
    }

    /// The difference modulo ℓ.
    package static func - (left: Scalar, right: Scalar) -> Scalar {
        var result = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_sub(&result, left.bytes, right.bytes)
        return Scalar(reduced: result)
    }

    /// The product modulo ℓ.
    package static func * (left: Scalar, right: Scalar) -> Scalar {
        var result = [UInt8](repeating: 0, count: 32)
        crypto_core_ristretto255_scalar_mul(&result, left.bytes, right.bytes)
        return Scalar(reduced: result)
    }
}
