import CSodium

/// SHA-256 (FIPS 180-4), whole or in pieces.
package struct SHA256: ~Copyable {
    private var state = crypto_hash_sha256_state()

    /// Begins an empty message.
    package init() {
        SodiumLibrary.ready()
        crypto_hash_sha256_init(&state)
    }

    /// Adds bytes to the message.
    package mutating func update(_ bytes: [UInt8]) {
        crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }

    /// The 32-byte hash of all that was added.
    package consuming func digest() -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256_final(&state, &hash)
        return hash
    }

    /// The 32-byte hash of a message.
    package static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        return hash
    }
}
