import COpenSSL
import Foundation

/// A member's key for signing messages: RSA-2048.
final class MemberKey: Sendable {
    /// In DER.
    let certificate: [UInt8]
    /// Says that the certificate was good: an OCSP response in DER.
    let revocationAnswer: [UInt8]
    private let pem: [UInt8]

    /// - Parameters:
    ///   - certificate: in DER.
    ///   - key: in PEM.
    ///   - revocationAnswer: an OCSP response in DER.
    init(certificate: [UInt8], key: [UInt8], revocationAnswer: [UInt8]) {
        self.certificate = certificate
        pem = key
        self.revocationAnswer = revocationAnswer
    }

    /// A signature by RSA with SHA-512.
    func sign(_ bytes: [UInt8]) throws -> [UInt8] {
        guard let source = BIO_new_mem_buf(pem, Int32(pem.count)) else { throw StandInFailed("libcrypto") }
        defer { BIO_free(source) }
        guard let key = PEM_read_bio_PrivateKey(source, nil, nil, nil) else { throw StandInFailed("the member's key") }
        defer { EVP_PKEY_free(key) }
        guard let context = EVP_MD_CTX_new() else { throw StandInFailed("libcrypto") }
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 256)
        var count = signature.count
        guard EVP_DigestSignInit(context, nil, EVP_sha512(), nil, key) == 1,
            EVP_DigestSign(context, &signature, &count, bytes, bytes.count) == 1, count == 256
        else { throw StandInFailed("a signature") }
        return signature
    }

    static func sha512(_ bytes: [UInt8]) -> String {
        var hash = [UInt8](repeating: 0, count: 64)
        SHA512(bytes, bytes.count, &hash)
        return Data(hash).base64EncodedString()
    }
}
