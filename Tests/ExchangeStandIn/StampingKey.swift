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
        let certificate = Self.read(certificate) { PEM_read_bio_X509($0, nil, nil, nil) }
        guard let certificate else { throw StandInFailed("the stamper") }
        defer { X509_free(certificate) }
        let key = Self.read(key) { PEM_read_bio_PrivateKey($0, nil, nil, nil) }
        guard let key else { throw StandInFailed("the stamper's key") }
        defer { EVP_PKEY_free(key) }
        // The context keeps its own references.
        guard TS_RESP_CTX_set_signer_cert(context, certificate) == 1, TS_RESP_CTX_set_signer_key(context, key) == 1
        else { throw StandInFailed("the stamper") }
    }

    private static func read(_ pem: [UInt8], _ body: (OpaquePointer) -> OpaquePointer?) -> OpaquePointer? {
        pem.withUnsafeBytes { bytes in
            guard let source = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else { return nil }
            defer { BIO_free(source) }
            return body(source)
        }
    }
}
