import CSodium

/// Decrypts what a ``StreamSealer`` made.
package struct StreamOpener: ~Copyable {
    private let state = StreamState()
    private var ended = false

    /// Begins with the 32-byte key and the 24-byte header.
    ///
    /// - Throws: `SodiumError.length`, or `.forged` for a header that cannot be one.
    package init(key: SecretBytes, header: [UInt8]) throws(SodiumError) {
        guard key.count == 32, header.count == 24 else { throw .length }
        SodiumLibrary.ready()
        let state = self.state.pointer
        let status = key.withPointer { crypto_secretstream_xchacha20poly1305_init_pull(state, header, $0) }
        guard status == 0 else { throw .forged }
    }

    /// Decrypts the next chunk.
    ///
    /// - Throws: `SodiumError.forged` for a changed, reordered or foreign chunk, `.truncated` when more follows the end.
    package mutating func open(_ sealed: [UInt8]) throws(SodiumError) -> [UInt8] {
        guard sealed.count >= StreamSealer.overhead else { throw .length }
        return try [UInt8](capacity: sealed.count - StreamSealer.overhead) { (chunk) throws(SodiumError) in
            try open(sealed.span, additionalData: [UInt8]().span, into: &chunk)
        }
    }

    /// Decrypts the next chunk into memory of the caller, with the additional data of its sealing.
    ///
    /// A chunk that is refused changes nothing: the true one can still come.
    /// - Precondition: `chunk` has room for all of `sealed` but 17 bytes.
    /// - Throws: `SodiumError.forged` for a changed, reordered or foreign chunk, `.truncated` when more follows the
    ///   end, `.length` when `sealed` is too short to be one.
    package mutating func open(
        _ sealed: Span<UInt8>, additionalData: Span<UInt8>, into chunk: inout OutputSpan<UInt8>
    ) throws(SodiumError) {
        guard !ended else { throw .truncated }
        guard sealed.count >= StreamSealer.overhead else { throw .length }
        let size = sealed.count - StreamSealer.overhead
        precondition(chunk.freeCapacity >= size, "room for the chunk")
        var tag: UInt8 = 0
        let state = self.state.pointer
        let isGenuine = chunk.withUnsafeMutableBufferPointer { chunk, written in
            let place = chunk.baseAddress.map { $0 + written }
            let status = sealed.withUnsafeBufferPointer { sealed in
                additionalData.withUnsafeBufferPointer { data in
                    crypto_secretstream_xchacha20poly1305_pull(
                        state, place, nil, &tag, sealed.baseAddress, UInt64(sealed.count), data.baseAddress,
                        UInt64(data.count))
                }
            }
            guard status == 0 else { return false }
            written += size
            return true
        }
        guard isGenuine else { throw .forged }
        ended = tag == UInt8(crypto_secretstream_xchacha20poly1305_tag_final())
    }

    /// Must be called after the last chunk.
    ///
    /// - Throws: `SodiumError.truncated` when the final chunk has not come.
    package func finish() throws(SodiumError) {
        guard ended else { throw .truncated }
    }
}
