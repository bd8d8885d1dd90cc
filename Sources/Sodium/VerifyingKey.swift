import CSodium

/// A public Ed25519 key (RFC 8032).
package struct VerifyingKey: Hashable, Sendable {
    /// The 32 bytes of the encoded point.
    package let bytes: [UInt8]

    /// Takes the canonical encoding of a point of the prime-order subgroup.
    ///
    /// - Throws: `SodiumError.length`, or `.encoding` for anything that is no such point.
    package init(_ bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 32 else { throw .length }
        SodiumLibrary.ready()
        guard crypto_core_ed25519_is_valid_point(bytes) == 1 else { throw .encoding }
        self.bytes = bytes
    }

    /// Whether `signature` (64 bytes) over `message` is this key's. Non-canonical values fail.
    package func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        signature.count == 64
            && crypto_sign_ed25519_verify_detached(signature, message, UInt64(message.count), bytes) == 0
    }
}
