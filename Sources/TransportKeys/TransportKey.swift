import COpenSSL
package import ElectionModel
package import Sodium
package import Trust

/// A private P-256 key for TLS: browsers and their libraries do not verify Ed25519 certificates.
package struct TransportKey: Sendable {
    /// The public half: SubjectPublicKeyInfo in DER, 91 bytes.
    package let publicKey: [UInt8]
    private let secret: SecretBytes

    /// A fresh key.
    ///
    /// - Throws: `TransportFault.library`.
    package init(random: some RandomSource) throws(TransportFault) {
        // 2⁻³² of all draws are no scalar; a source that gives none in so many is broken.
        for _ in 0..<16 {
            var bytes = random.bytes(32)
            let secret = SecretBytes(taking: &bytes)
            if let key = try? TransportKey(secret: secret) {
                self = key
                return
            }
        }
        throw .library
    }

    /// The key of a secret scalar: 32 bytes, big-endian, from 1 to the group's order − 1.
    ///
    /// - Throws: `TransportFault.notAKey`.
    package init(secret: SecretBytes) throws(TransportFault) {
        guard secret.count == 32, secret.withBytes(Self.isScalar) else { throw .notAKey }
        self.secret = secret
        publicKey = try Self.withKey(secret) { key throws(TransportFault) in
            let bytes = try DER.encoded { i2d_PUBKEY(key, $0) }
            guard bytes.count == 91 else { throw .library }
            return bytes
        }
    }

    /// Opens the key file that ``file(holder:kind:passphrase:cost:random:)`` made.
    ///
    /// - Throws: ``/Trust/TrustError``, or `TransportFault.notAKey` when the file keeps another secret.
    package init(_ file: KeyFile, passphrase: SecretBytes) throws {
        try self.init(secret: try file.open(passphrase: passphrase))
    }

    /// The key file that keeps it.
    ///
    /// - Throws: ``/Trust/TrustError``.
    package func file(
        holder: String, kind: ElectionKind, passphrase: SecretBytes, cost: PasswordHash.Cost = .daily,
        random: some RandomSource
    ) throws(TrustError) -> KeyFile {
        try KeyFile(
            holder: holder, kind: kind, secret: secret, passphrase: passphrase, cost: cost, random: random)
    }

    /// The private key for a TLS library: PKCS #8 in PEM (RFC 5208, RFC 5915). It belongs in memory only.
    package var privateKeyPEM: SecretBytes {
        var bytes = Self.pkcs8(secret, publicKey: publicKey)
        defer { bytes.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) } }
        var text = Array(PEM.encode("PRIVATE KEY", bytes).utf8)
        return SecretBytes(taking: &text)
    }

    /// SHA-256 of ``publicKey``.
    package var publicKeyHash: [UInt8] { SHA256.hash(publicKey) }

    /// Lends the library's own form of the key.
    func withKey<T>(_ body: (OpaquePointer) throws(TransportFault) -> T) throws(TransportFault) -> T {
        try Self.withKey(secret, body)
    }

    private static func withKey<T>(
        _ secret: SecretBytes, _ body: (OpaquePointer) throws(TransportFault) -> T
    ) throws(TransportFault) -> T {
        var bytes = pkcs8(secret, publicKey: nil)
        defer { bytes.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) } }
        let key = bytes.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return d2i_AutoPrivateKey(nil, &start, buffer.count)
        }
        guard let key else {
            ERR_clear_error()
            throw .library
        }
        defer { EVP_PKEY_free(key) }
        return try body(key)
    }

    /// PrivateKeyInfo of a P-256 key; without the public point a reader computes it.
    private static func pkcs8(_ secret: SecretBytes, publicKey: [UInt8]?) -> [UInt8] {
        let algorithm: [UInt8] = [
            0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D,
            0x03, 0x01, 0x07,
        ]
        let point = publicKey.map { [0xA1, 0x44, 0x03, 0x42, 0x00] + $0.suffix(65) } ?? []
        let inner = UInt8(37 + point.count)
        let outer = UInt8(28 + inner)
        var bytes: [UInt8] = [0x30] + (outer < 0x80 ? [outer] : [0x81, outer]) + [0x02, 0x01, 0x00] + algorithm
        bytes.reserveCapacity(160)
        bytes += [0x04, inner + 2, 0x30, inner, 0x02, 0x01, 0x01, 0x04, 0x20]
        secret.withBytes { bytes += $0 }
        return bytes + point
    }

    /// Whether 32 bytes are from 1 to the order − 1 (SEC 2, section 2.4.2), in a time that does not depend on them.
    private static func isScalar(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let order: [UInt8] = [
            0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
            0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
        ]
        var (borrow, any) = (0, UInt8(0))
        for index in stride(from: 31, through: 0, by: -1) {
            borrow = (Int(bytes[index]) - Int(order[index]) - borrow) >> 8 & 1
            any |= bytes[index]
        }
        return borrow == 1 && any != 0
    }
}
