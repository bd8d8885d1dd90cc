import CSodium

/// One side's fresh X25519 pair for an exchange of session keys (libsodium `crypto_kx`), used once and thrown away.
package final class KeyExchange: Sendable {
    /// Which of the two keys is whose: both sides must take different parts.
    package enum Part: Sendable {
        /// Who speaks first.
        case client
        /// Who answers.
        case server
    }

    /// The 32 bytes that the other side needs.
    package let publicKey: [UInt8]
    private let secret: SecretBytes

    /// Derives the pair from a 32-byte seed that nobody can predict.
    ///
    /// - Throws: `SodiumError.length`.
    package init(seed: SecretBytes) throws(SodiumError) {
        guard seed.count == 32 else { throw .length }
        SodiumLibrary.ready()
        var publicKey = [UInt8](repeating: 0, count: 32)
        secret = SecretBytes(count: 32) { secret in
            seed.withPointer { _ = crypto_kx_seed_keypair(&publicKey, secret, $0) }
        }
        self.publicKey = publicKey
    }

    /// The two 32-byte keys of a session: one for each direction.
    ///
    /// - Throws: `SodiumError.length`, or `.forged` when the other side's key is a point of small order.
    package func keys(
        as part: Part, with other: [UInt8]
    ) throws(SodiumError) -> (receiving: SecretBytes, sending: SecretBytes) {
        guard other.count == 32 else { throw .length }
        var status: Int32 = -1
        var sending = SecretBytes(count: 32) { _ in }
        let receiving = SecretBytes(count: 32) { receiving in
            sending = SecretBytes(count: 32) { sending in
                status = secret.withPointer {
                    switch part {
                    case .client: crypto_kx_client_session_keys(receiving, sending, publicKey, $0, other)
                    case .server: crypto_kx_server_session_keys(receiving, sending, publicKey, $0, other)
                    }
                }
            }
        }
        guard status == 0 else { throw .forged }
        return (receiving, sending)
    }
}
