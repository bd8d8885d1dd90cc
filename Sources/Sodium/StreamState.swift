import CSodium

/// The state of one direction of a stream, overwritten when it is no longer used.
///
/// A class, because Embedded Swift cannot destroy another module's noncopyable value that has a deinitializer.
final class StreamState {
    let pointer = UnsafeMutablePointer<crypto_secretstream_xchacha20poly1305_state>.allocate(capacity: 1)

    deinit {
        sodium_memzero(pointer, MemoryLayout<crypto_secretstream_xchacha20poly1305_state>.size)
        pointer.deallocate()
    }
}
