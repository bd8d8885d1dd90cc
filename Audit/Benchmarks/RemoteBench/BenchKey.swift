import CSodium

/// An Ed25519 key pair.
struct BenchKey: Sendable {
    let publicKey: [UInt8]
    private let secret: [UInt8]

    init(seed: [UInt8]) {
        var (publicKey, secret) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 64))
        crypto_sign_seed_keypair(&publicKey, &secret, seed)
        (self.publicKey, self.secret) = (publicKey, secret)
    }

    /// The key of the vectors with that label.
    init(_ label: String) { self.init(seed: BenchBytes.sha256(BenchBytes.text("dobush test key: \(label)"))) }

    var keyId: String { BenchBytes.hex(BenchBytes.sha256(publicKey).prefix(8)) }

    func sign(_ message: [UInt8]) -> [UInt8] {
        var signature = [UInt8](repeating: 0, count: 64)
        crypto_sign_detached(&signature, nil, message, UInt64(message.count), secret)
        return signature
    }

    /// A message of remote voting with this key's signature at its end.
    func signed(_ message: [UInt8]) -> [UInt8] {
        message + BenchBytes.fields([sign(BenchBytes.text("dobush remote v1\n") + message)])
    }
}
