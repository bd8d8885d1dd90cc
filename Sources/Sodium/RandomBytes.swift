import CSodium

/// The system's cryptographic random generator, through libsodium.
package enum RandomBytes {
    /// `count` unpredictable bytes.
    package static func make(_ count: Int) -> [UInt8] {
        SodiumLibrary.ready()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }
}
