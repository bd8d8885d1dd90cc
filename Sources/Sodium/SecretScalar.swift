import CSodium

/// A number modulo the order of ristretto255 that nobody else may learn: a key, a share, a nonce, a vote.
///
/// Every operation takes the same time whatever the number is, and each value is wiped when it is no longer used.
package struct SecretScalar: Sendable {
    private let storage: SecretBytes

    private init(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) {
        storage = SecretBytes(count: 32, fill: fill)
    }

    /// Reduces 64 secret bytes; uniform when they are.
    ///
    /// - Throws: `SodiumError.length`.
    package init(reducing bytes: SecretBytes) throws(SodiumError) {
        guard bytes.count == 64 else { throw .length }
        self.init { result in bytes.withPointer { crypto_core_ristretto255_scalar_reduce(result, $0) } }
    }

    /// Reads 32 secret bytes, the canonical encoding.
    ///
    /// - Throws: `SodiumError.length`, or `.encoding` for a number that is not below the order.
    package init(decoding bytes: SecretBytes) throws(SodiumError) {
        guard bytes.count == 32 else { throw .length }
        let wide = SecretBytes(count: 64) { start in
            bytes.withPointer { start.update(from: $0, count: 32) }
        }
        try self.init(reducing: wide)
        let same = storage.withPointer { reduced in bytes.withPointer { sodium_memcmp(reduced, $0, 32) == 0 } }
        guard same else { throw .encoding }
    }

    /// A fresh number from 64 unpredictable bytes.
    ///
    /// - Parameter random: gives as many unpredictable bytes as it is asked for.
    /// - Throws: `SodiumError.length` when the source gives another number of bytes.
    package init(random: (Int) -> [UInt8]) throws(SodiumError) {
        var bytes = random(64)
        try self.init(reducing: SecretBytes(taking: &bytes))
    }

    /// A public number where a secret one is asked for.
    package init(_ scalar: Scalar) {
        self.init { $0.update(from: scalar.bytes, count: 32) }
    }

    /// The number as a public one, for a response that hides it no more or needs not.
    package var revealed: Scalar { Scalar(reduced: storage.exposed) }

    /// The 32 canonical bytes, for sealing.
    package var secretBytes: SecretBytes { storage }

    /// `self` where `condition` is 1, zero where it is 0, without a branch.
    package func masked(by condition: UInt8) -> SecretScalar {
        let mask = 0 &- condition
        return SecretScalar { result in
            storage.withPointer { bytes in
                for index in 0..<32 { result[index] = bytes[index] & mask }
            }
        }
    }

    /// The sum modulo ℓ.
    package static func + (left: SecretScalar, right: SecretScalar) -> SecretScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_add($0, $1, $2) }
    }

    /// The difference modulo ℓ.
    package static func - (left: SecretScalar, right: SecretScalar) -> SecretScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_sub($0, $1, $2) }
    }

    /// The product modulo ℓ.
    package static func * (left: SecretScalar, right: SecretScalar) -> SecretScalar {
        combined(left, right) { crypto_core_ristretto255_scalar_mul($0, $1, $2) }
    }

    private static func combined(
        _ left: SecretScalar, _ right: SecretScalar,
        _ body: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>) -> Void
    ) -> SecretScalar {
        SecretScalar { result in
            left.storage.withPointer { left in right.storage.withPointer { right in body(result, left, right) } }
        }
    }

    func withPointer<T>(_ body: (UnsafePointer<UInt8>) -> T) -> T { storage.withPointer(body) }
}
