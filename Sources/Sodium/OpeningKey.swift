import CSodium

/// A private X25519 key that opens what was sealed to its public half.
package final class OpeningKey: Sendable {
    /// The public half.
    package let sealingKey: SealingKey
    private let secret: SecretBytes

    /// Derives the key from its 32-byte seed.
    ///
    /// - Throws: `SodiumError.length`.
    package init(seed: SecretBytes) throws(SodiumError) {
        guard seed.count == 32 else { throw .length }
        SodiumLibrary.ready()
        var publicKey = [UInt8](repeating: 0, count: 32)
        secret = SecretBytes(count: 32) { secret in
            seed.withPointer { _ = crypto_box_seed_keypair(&publicKey, secret, $0) }
        }
        sealingKey = try SealingKey(publicKey)
    }

    /// Opens a sealed message.
    ///
    /// - Throws: `SodiumError.length` when it is too short, `.forged` when it was sealed to another key or changed.
    package func open(_ sealed: [UInt8]) throws(SodiumError) -> SecretBytes {
        let overhead = Int(crypto_box_sealbytes())
        guard sealed.count >= overhead else { throw .length }
        var status: Int32 = -1
        let message = SecretBytes(count: sealed.count - overhead) { message in
            secret.withPointer {
                status = crypto_box_seal_open(message, sealed, UInt64(sealed.count), sealingKey.bytes, $0)
            }
        }
        guard status == 0 else { throw .forged }
        return message
    }
}
