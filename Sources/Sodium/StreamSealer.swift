import CSodium

/// Encrypts a long text chunk by chunk (libsodium secretstream, XChaCha20-Poly1305), order and end protected.
package struct StreamSealer: ~Copyable {
    /// Bytes that each sealed chunk is longer than its text.
    package static let overhead = 17

    /// The 24 bytes that stand before the first chunk.
    package let header: [UInt8]
    private let state = UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state>.allocate(capacity: 1)

    /// Begins a stream under a 32-byte key used for nothing else.
    ///
    /// - Throws: `SodiumError.length`.
    package init(key: SecretBytes) throws(SodiumError) {
        guard key.count == 32 else { throw .length }
        SodiumLibrary.ready()
        var fresh = [UInt8](repeating: 0, count: 24)
        let state = self.state
        key.withPointer { _ = crypto_secretstream_xchacha20poly1305_init_push(state, &fresh, $0) }
        header = fresh
    }

    deinit {
        sodium_memzero(state, MemoryLayout<crypto_secretstream_xchacha20poly1305_state>.size)
        state.deallocate()
    }

    /// Encrypts the next chunk; the last one carries the final tag.
    package mutating func seal(_ chunk: [UInt8], last: Bool) -> [UInt8] {
        var sealed = [UInt8](repeating: 0, count: chunk.count + Self.overhead)
        let tag = last ? crypto_secretstream_xchacha20poly1305_tag_final() : 0
        _ = crypto_secretstream_xchacha20poly1305_push(
            state, &sealed, nil, chunk, UInt64(chunk.count), nil, 0, UInt8(tag))
        return sealed
    }
}
