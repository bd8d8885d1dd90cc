import CSodium

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under one key, with a fresh 24-byte nonce before each ciphertext.
package struct AuthenticatedCipher: Sendable {
    /// Bytes that a ciphertext is longer than its message: nonce and tag.
    package static let overhead = 24 + 16

    private let key: SecretBytes

    /// Takes a 32-byte key.
    ///
    /// - Throws: `SodiumError.length`.
    package init(key: SecretBytes) throws(SodiumError) {
        guard key.count == 32 else { throw .length }
        SodiumLibrary.ready()
        self.key = key
    }

    /// Encrypts; `additionalData` is authenticated, not hidden, and must be the same when opening.
    package func seal(_ message: [UInt8], additionalData: [UInt8]) -> [UInt8] {
        var nonce = [UInt8](repeating: 0, count: 24)
        randombytes_buf(&nonce, nonce.count)
        var sealed = [UInt8](repeating: 0, count: message.count + 16)
        key.withPointer {
            _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
                &sealed, nil, message, UInt64(message.count), additionalData, UInt64(additionalData.count), nil,
                nonce, $0)
        }
        return nonce + sealed
    }

    /// Decrypts.
    ///
    /// - Throws: `SodiumError.length` when too short, `.forged` for another key, other additional data or a change.
    package func open(_ sealed: [UInt8], additionalData: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard sealed.count >= Self.overhead else { throw .length }
        let nonce = Array(sealed.prefix(24))
        let body = Array(sealed.dropFirst(24))
        var message = [UInt8](repeating: 0, count: body.count - 16)
        let status = key.withPointer {
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                &message, nil, nil, body, UInt64(body.count), additionalData, UInt64(additionalData.count), nonce, $0)
        }
        guard status == 0 else { throw .forged }
        return message
    }
}
