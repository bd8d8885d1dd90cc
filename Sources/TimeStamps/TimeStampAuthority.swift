import COpenSSL

/// The certificates under which a time-stamping authority is trusted.
package final class TimeStampAuthority: Sendable {
    /// X.509 in DER, each as the library read it.
    let certificates: [[UInt8]]
    /// Whether a certificate is trusted as it is, without the one above it.
    private let isPinned: Bool

    /// Trusts certificates of authorities themselves, each without the one above it: a signed list names them.
    ///
    /// - Parameter certificates: X.509 in DER; what is none is never matched.
    package init(pinned certificates: [[UInt8]]) {
        self.certificates = certificates
        isPinned = true
    }

    /// Reads certificates in PEM, one after the other.
    ///
    /// - Throws: ``TimeStampFault/noCertificate`` when there is none, or one cannot be read.
    package init(pem: String) throws(TimeStampFault) {
        defer { ERR_clear_error() }
        let text = Array(pem.utf8)
        guard let input = BIO_new_mem_buf(text, Int32(text.count)) else { throw .library }
        defer { BIO_free(input) }
        var certificates: [[UInt8]] = []
        while let certificate = PEM_read_bio_X509(input, nil, nil, nil) {
            defer { X509_free(certificate) }
            let count = i2d_X509(certificate, nil)
            guard count > 0 else { throw .noCertificate }
            var bytes = [UInt8](repeating: 0, count: Int(count))
            bytes.withUnsafeMutableBufferPointer { buffer in
                var next = buffer.baseAddress
                _ = i2d_X509(certificate, &next)
            }
            certificates.append(bytes)
        }
        guard !certificates.isEmpty else { throw .noCertificate }
        self.certificates = certificates
        isPinned = false
    }

    /// A store that judges certificates as of a time; the caller frees it.
    func store(at seconds: Int) -> OpaquePointer? {
        guard let store = X509_STORE_new() else { return nil }
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store), seconds)
        if isPinned { X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN)) }
        for bytes in certificates {
            let certificate = bytes.withUnsafeBufferPointer { buffer in
                var next = buffer.baseAddress
                return d2i_X509(nil, &next, buffer.count)
            }
            guard let certificate else { continue }
            X509_STORE_add_cert(store, certificate)
            X509_free(certificate)
        }
        return store
    }
}
