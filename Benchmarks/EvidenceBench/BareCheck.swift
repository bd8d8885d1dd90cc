import COpenSSL

/// The least that a verifier of a container does: one signature of RSA-2048 and the hash of the bytes, by OpenSSL.
final class BareCheck {
    private let key: OpaquePointer
    private let message: [UInt8]
    private var signature = [UInt8](repeating: 0, count: 256)

    /// - Returns: `nil` if the library could not make a key.
    init?(message: [UInt8]) {
        guard let maker = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil) else { return nil }
        defer { EVP_PKEY_CTX_free(maker) }
        var made: OpaquePointer?
        // The library makes 2048 bits unless it is told otherwise.
        guard EVP_PKEY_keygen_init(maker) == 1, EVP_PKEY_generate(maker, &made) == 1, let key = made else { return nil }
        self.key = key
        self.message = message
        guard let context = EVP_MD_CTX_new() else { return nil }
        defer { EVP_MD_CTX_free(context) }
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, EVP_sha512(), nil, key) == 1,
            EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count == signature.count
        else { return nil }
    }

    deinit { EVP_PKEY_free(key) }

    /// Whether the signature is good; the hash is part of it.
    func run() -> Bool {
        guard let context = EVP_MD_CTX_new() else { return false }
        defer { EVP_MD_CTX_free(context) }
        return EVP_DigestVerifyInit(context, nil, EVP_sha512(), nil, key) == 1
            && EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
    }
}
