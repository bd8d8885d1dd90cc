import CSodium

@testable import RecordVerifier

/// A key pair made from a seed.
struct TestKey {
    let publicKey: [UInt8]
    private let secretKey: [UInt8]

    init(seed: [UInt8]) {
        var publicKey = [UInt8](repeating: 0, count: 32)
        var secretKey = [UInt8](repeating: 0, count: 64)
        crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// The key of `make_vectors.py` with that label.
    init(_ label: String) {
        self.init(seed: Digest.of(Array("dobush test key: \(label)".utf8)).bytes)
    }

    var keyId: String { Hex.text(of: Digest.of(publicKey).bytes.prefix(8)) }

    func sign(_ message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
        return signature
    }
}
