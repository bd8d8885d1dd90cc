import CSodium

/// A public X25519 key that anybody can seal a message to. Never converted from a signing key.
package struct SealingKey: Hashable, Sendable {
    /// The 32 bytes of the encoded point.
    package let bytes: [UInt8]

    /// Takes the encoded point.
    ///
    /// - Throws: `SodiumError.length`.
    package init(_ bytes: [UInt8]) throws(SodiumError) {
        guard bytes.count == 32 else { throw .length }
        self.bytes = bytes
    }

    /// Seals a message so that only the private key opens it (libsodium `crypto_box_seal`), 48 bytes longer.
    ///
    /// - Throws: `SodiumError.forged` when the key is a point of small order.
    package func seal(_ message: SecretBytes) throws(SodiumError) -> [UInt8] {
        SodiumLibrary.ready()
        var sealed = [UInt8](repeating: 0, count: message.count + Int(crypto_box_sealbytes()))
        let status = message.withPointer { crypto_box_seal(&sealed, $0, UInt64(message.count), bytes) }
        guard status == 0 else { throw .forged }
        return sealed
    }
}
