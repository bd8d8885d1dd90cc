import CSodium

/// An Ed25519 public key (RFC 8032) that may sign something in the record.
struct SigningKey: Hashable, Sendable {
    /// The 32 bytes of the key.
    let bytes: [UInt8]

    /// The first 8 bytes of the key's hash, as 16 hex digits.
    let keyId: String

    /// The key of 32 bytes; nil unless they are the canonical encoding of a point of the prime-order subgroup.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 32, crypto_core_ed25519_is_valid_point(bytes) == 1 else { return nil }
        self.bytes = bytes
        keyId = Hex.text(of: Digest.of(bytes).bytes.prefix(8))
    }

    /// A key that was read before.
    init(known bytes: Digest) {
        self.bytes = bytes.bytes
        keyId = Hex.text(of: Digest.of(self.bytes).bytes.prefix(8))
    }

    /// Whether the signature, 64 bytes, is by this key over the message.
    func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard signature.count == 64 else { return false }
        return crypto_sign_verify_detached(signature, message, UInt64(message.count), bytes) == 0
    }
}
