import CSodium

/// A SHA-512 under way (FIPS 180-4), wiped when it is no longer used.
final class SHA512State {
    private var state = crypto_hash_sha512_state()

    init() { crypto_hash_sha512_init(&state) }

    deinit { withUnsafeMutableBytes(of: &state) { sodium_memzero($0.baseAddress, $0.count) } }

    func update(_ bytes: [UInt8]) { crypto_hash_sha512_update(&state, bytes, UInt64(bytes.count)) }

    func update(_ bytes: SecretBytes) {
        bytes.withPointer { _ = crypto_hash_sha512_update(&state, $0, UInt64(bytes.count)) }
    }

    /// The 64-byte hash; nothing may be added afterwards.
    func digest() -> SecretBytes { SecretBytes(count: 64) { crypto_hash_sha512_final(&state, $0) } }
}
