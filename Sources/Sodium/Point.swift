import CSodium

/// An element of ristretto255 (RFC 9496), the group of prime order ℓ, written multiplicatively.
///
/// The identity is a value of arithmetic only: no bytes decode to it, so that what others send is never the identity.
/// Where arithmetic on what others sent must not give it either, ask ``isIdentity``.
package struct Point: Hashable, Sendable {
    /// The 32 canonical bytes (RFC 9496, section 4.3.2).
    package let bytes: [UInt8]

    /// The neutral element.
    package static let identity = Point(computed: [UInt8](repeating: 0, count: 32))

    /// The group's generator g.
    package static let generator = Point.generator(to: Scalar(1))

    /// For bytes that libsodium has computed.
    private init(computed bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a canonical encoding.
    ///
    /// - Throws: `SodiumError.length`, or `.encoding` for bytes that are no element, and for the identity.
    package init(decoding bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 32 else { throw .length }
        // libsodium 1.0.18 overlooks the top bit, and takes the identity for valid.
        guard bytes[31] < 0x80, bytes.contains(where: { $0 != 0 }),
            crypto_core_ristretto255_is_valid_point(bytes) == 1
        else { throw .encoding }
        self.bytes = bytes
    }

    /// The element that 64 uniform bytes stand for (RFC 9496, section 4.3.4); nobody knows its logarithm.
    ///
    /// - Throws: `SodiumError.length`.
    package init(uniform bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 64 else { throw .length }
        var result = [UInt8](repeating: 0, count: 32)
        _ = crypto_core_ristretto255_from_hash(&result, bytes)
        self.bytes = result
    }

    /// Whether this is the neutral element.
    package var isIdentity: Bool { bytes.allSatisfy { $0 == 0 } }

    /// g to the power of a public number.
    package static func generator(to exponent: Scalar) -> Point {
        power(of: nil, exponent.bytes)
    }

    /// g to the power of a secret number.
    package static func generator(to exponent: SecretScalar) -> Point {
        exponent.withPointer { power(of: nil, $0) }
    }

    /// This element to the power of a public number.
    package func power(_ exponent: Scalar) -> Point {
        Self.power(of: self, exponent.bytes)
    }

    /// This element to the power of a secret number.
    package func power(_ exponent: SecretScalar) -> Point {
        exponent.withPointer { Self.power(of: self, $0) }
    }

    /// libsodium says −1 where the power is the identity, which is no failure here.
    private static func power(of base: Point?, _ exponent: UnsafePointer<UInt8>) -> Point {
        var result = [UInt8](repeating: 0, count: 32)
        let status =
            if let base {
                crypto_scalarmult_ristretto255(&result, exponent, base.bytes)
            } else {
                crypto_scalarmult_ristretto255_base(&result, exponent)
            }
        return status == 0 ? Point(computed: result) : .identity
    }

    /// The group's operation.
    package static func * (left: Point, right: Point) -> Point {
        var result = [UInt8](repeating: 0, count: 32)
        _ = crypto_core_ristretto255_add(&result, left.bytes, right.bytes)
        return Point(computed: result)
    }

    /// The left element times the inverse of the right one.
    package static func / (left: Point, right: Point) -> Point {
        var result = [UInt8](repeating: 0, count: 32)
        _ = crypto_core_ristretto255_sub(&result, left.bytes, right.bytes)
        return Point(computed: result)
    }
}
