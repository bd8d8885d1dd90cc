import CSodium

/// Encrypts a long text chunk by chunk (libsodium secretstream, XChaCha20-Poly1305), order and end protected.
package struct StreamSealer: ~Copyable {
    /// Bytes that each sealed chunk is longer than its text.
    package static let overhead = 17

    /// The 24 bytes that stand before the first chunk.
    package let header: [UInt8]
    private let state = StreamState()

    /// Begins a stream under a 32-byte key used for nothing else.
    ///
    /// - Throws: `SodiumError.length`.
    package init(key: SecretBytes) throws(SodiumError) {
        guard key.count == 32 else { throw .length }
        SodiumLibrary.ready()
        var fresh = [UInt8](repeating: 0, count: 24)
        let state = self.state.pointer
        key.withPointer { _ = crypto_secretstream_xchacha20poly1305_init_push(state, &fresh, $0) }
        header = fresh
    }

    /// Begins a stream with a header that the caller drew: 24 bytes that nobody can predict, never used twice.
    ///
    /// A session whose every byte derives from an injected source of randomness can be repeated in a test vector.
    /// - Throws: `SodiumError.length`.
    package init(key: SecretBytes, header: [UInt8]) throws(SodiumError) {
        guard key.count == 32, header.count == 24 else { throw .length }
        SodiumLibrary.ready()
        let state = self.state.pointer
        // Both directions of libsodium begin in the same state; only who draws the header differs.
        let status = key.withPointer { crypto_secretstream_xchacha20poly1305_init_pull(state, header, $0) }
        guard status == 0 else { throw .length }
        self.header = header
    }

    /// Encrypts the next chunk; the last one carries the final tag.
    package mutating func seal(_ chunk: [UInt8], last: Bool) -> [UInt8] {
        [UInt8](capacity: chunk.count + Self.overhead) { sealed in
            seal(chunk.span, additionalData: [UInt8]().span, last: last, into: &sealed)
        }
    }

    /// Encrypts the next chunk into memory of the caller; `additionalData` is authenticated, not hidden.
    ///
    /// - Precondition: `sealed` has room for ``overhead`` bytes more than `chunk` has.
    package mutating func seal(
        _ chunk: Span<UInt8>, additionalData: Span<UInt8>, last: Bool, into sealed: inout OutputSpan<UInt8>
    ) {
        let size = chunk.count + Self.overhead
        precondition(sealed.freeCapacity >= size, "room for the sealed chunk")
        let tag = last ? crypto_secretstream_xchacha20poly1305_tag_final() : 0
        let state = self.state.pointer
        sealed.withUnsafeMutableBufferPointer { sealed, written in
            let place = sealed.baseAddress.map { $0 + written }
            chunk.withUnsafeBufferPointer { chunk in
                additionalData.withUnsafeBufferPointer { data in
                    _ = crypto_secretstream_xchacha20poly1305_push(
                        state, place, nil, chunk.baseAddress, UInt64(chunk.count), data.baseAddress,
                        UInt64(data.count), UInt8(tag))
                }
            }
            written += size
        }
    }
}
