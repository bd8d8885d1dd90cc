import CSodium

/// BLAKE2b (RFC 7693), plain or keyed.
package enum BLAKE2b {
    /// The hash of a message, `count` bytes (16...64), under a key of 16...64 bytes when one is given.
    ///
    /// - Throws: `SodiumError.length` when a length is out of range.
    package static func hash(_ bytes: [UInt8], count: Int, key: SecretBytes? = nil) throws(SodiumError) -> [UInt8] {
        SodiumLibrary.ready()
        var hash = [UInt8](repeating: 0, count: count)
        let status =
            if let key {
                key.withPointer { crypto_generichash(&hash, count, bytes, UInt64(bytes.count), $0, key.count) }
            } else {
                crypto_generichash(&hash, count, bytes, UInt64(bytes.count), nil, 0)
            }
        guard status == 0 else { throw .length }
        return hash
    }

    /// The hash of lent bytes, 64 bytes.
    package static func hash(_ bytes: Span<UInt8>) -> [UInt8] {
        SodiumLibrary.ready()
        var hash = [UInt8](repeating: 0, count: 64)
        bytes.withUnsafeBufferPointer {
            _ = crypto_generichash(&hash, hash.count, $0.baseAddress, UInt64($0.count), nil, 0)
        }
        return hash
    }
}
