import COpenSSL
import Foundation

/// The key and the certificate with which time is stamped.
struct StampingKey: Sendable {
    private let certificate: [UInt8]
    private let key: [UInt8]

    /// - Parameter folder: with `stamper.pem` and `stamper.key`.
    init(folder: String) throws {
        certificate = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/stamper.pem")))
        key = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/stamper.key")))
    }

    /// Lets a context stamp with it.
    func give(to context: OpaquePointer) throws {
        guard let source = BIO_new_mem_buf(certificate, Int32(certificate.count)),
            let secret = BIO_new_mem_buf(key, Int32(key.count))
        else { throw StandInFailed("libcrypto") }
        defer {
            BIO_free(source)
            BIO_free(secret)
        }
        guard let certificate = PEM_read_bio_X509(source, nil, nil, nil) else { throw StandInFailed("the stamper") }
        defer { X509_free(certificate) }
        guard let key = PEM_read_bio_PrivateKey(secret, nil, nil, nil) else { throw StandInFailed("the stamper's key") }
        defer { EVP_PKEY_free(key) }
        // The context keeps its own references.
        guard TS_RESP_CTX_set_signer_cert(context, certificate) == 1, TS_RESP_CTX_set_signer_key(context, key) == 1
        else { throw StandInFailed("the stamper") }
    }
}
