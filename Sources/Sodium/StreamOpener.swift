import CSodium

/// Decrypts what a ``StreamSealer`` made.
package struct StreamOpener: ~Copyable {
    private let state = UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state>.allocate(capacity: 1)
    private var ended = false

    /// Begins with the 32-byte key and the 24-byte header.
    ///
    /// - Throws: `SodiumError.length`, or `.forged` for a header that cannot be one.
    package init(key: SecretBytes, header: [UInt8]) throws(SodiumError) {
        guard key.count == 32, header.count == 24 else { throw .length }
        SodiumLibrary.ready()
        let state = self.state
        let status = key.withPointer { crypto_secretstream_xchacha20poly1305_init_pull(state, header, $0) }
        guard status == 0 else { throw .forged }
    }

    deinit {
        sodium_memzero(state, MemoryLayout<crypto_secretstream_xchacha20poly1305_state>.size)
        state.deallocate()
    }

    /// Decrypts the next chunk.
    ///
    /// - Throws: `SodiumError.forged` for a changed, reordered or foreign chunk, `.truncated` when more follows the end.
    package mutating func open(_ sealed: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard !ended else { throw .truncated }
        guard sealed.count >= StreamSealer.overhead else { throw .length }
        var chunk = [UInt8](repeating: 0, count: sealed.count - StreamSealer.overhead)
        var tag: UInt8 = 0
        let status = crypto_secretstream_xchacha20poly1305_pull(
            state, &chunk, nil, &tag, sealed, UInt64(sealed.count), nil, 0)
        guard status == 0 else { throw .forged }
        ended = tag == UInt8(crypto_secretstream_xchacha20poly1305_tag_final())
        return chunk
    }

    /// Must be called after the last chunk.
    ///
    /// - Throws: `SodiumError.truncated` when the final chunk has not come.
    package func finish() throws(SodiumError) {
        guard ended else { throw .truncated }
    }
}
