import CSodium

/// A private Ed25519 key (RFC 8032), wiped when it is no longer used.
package final class SigningKey: Sendable {
    /// The public half.
    package let verifyingKey: VerifyingKey
    private let secret: SecretBytes

    /// Derives the key from its 32-byte seed.
    ///
    /// - Throws: `SodiumError.length`.
    package init(seed: SecretBytes) throws(SodiumError) {
        guard seed.count == 32 else { throw .length }
        SodiumLibrary.ready()
        var publicKey = [UInt8](repeating: 0, count: 32)
        secret = SecretBytes(count: 64) { secret in
            seed.withPointer { _ = crypto_sign_ed25519_seed_keypair(&publicKey, secret, $0) }
        }
        verifyingKey = try VerifyingKey(publicKey)
    }

    /// The 64-byte signature over a message; deterministic.
    package func sign(_ message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        secret.withPointer {
            _ = crypto_sign_ed25519_detached(&signature, nil, message, UInt64(message.count), $0)
        }
        return signature
    }
}
