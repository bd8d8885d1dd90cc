import COpenSSL

/// A question to a time-stamping authority: please sign that these bytes exist now (RFC 3161, section 2.4.1).
package struct TimeStampRequest: Equatable, Sendable {
    /// The media type in which it travels.
    package static let mediaType = "application/timestamp-query"

    /// SHA-256 of the document, 32 bytes.
    package let hash: [UInt8]
    /// Ties the answer to this question; `nil` where an answer is checked long after.
    package let nonce: UInt64?
    /// DER; asks for the authority's certificates too.
    package let bytes: [UInt8]

    /// Makes a question.
    ///
    /// - Parameters:
    ///   - hash: SHA-256 of the document.
    ///   - nonce: random, by the caller; `nil` for none.
    /// - Throws: ``TimeStampFault/library``.
    package init(hash: [UInt8], nonce: UInt64?) throws(TimeStampFault) {
        precondition(hash.count == 32, "SHA-256 has 32 bytes")
        self.hash = hash
        self.nonce = nonce
        guard let request = Self.parsed(hash, nonce) else { throw .library }
        defer { TS_REQ_free(request) }
        let count = i2d_TS_REQ(request, nil)
        guard count > 0 else { throw .library }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        let written = bytes.withUnsafeMutableBufferPointer { buffer in
            var next = buffer.baseAddress
            return i2d_TS_REQ(request, &next)
        }
        guard written == count else { throw .library }
        self.bytes = bytes
    }

    /// The library's form; the caller frees it.
    static func parsed(_ hash: [UInt8], _ nonce: UInt64?) -> OpaquePointer? {
        guard let request = TS_REQ_new() else { return nil }
        guard TS_REQ_set_version(request, 1) == 1, setHash(hash, request), setNonce(nonce, request),
            TS_REQ_set_cert_req(request, 1) == 1
        else {
            TS_REQ_free(request)
            return nil
        }
        return request
    }

    private static func setHash(_ hash: [UInt8], _ request: OpaquePointer) -> Bool {
        guard let imprint = TS_MSG_IMPRINT_new() else { return false }
        defer { TS_MSG_IMPRINT_free(imprint) }
        guard let algorithm = X509_ALGOR_new() else { return false }
        defer { X509_ALGOR_free(algorithm) }
        var hash = hash
        return X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nil) == 1
            && TS_MSG_IMPRINT_set_algo(imprint, algorithm) == 1
            && TS_MSG_IMPRINT_set_msg(imprint, &hash, Int32(hash.count)) == 1
            && TS_REQ_set_msg_imprint(request, imprint) == 1
    }

    private static func setNonce(_ nonce: UInt64?, _ request: OpaquePointer) -> Bool {
        guard let nonce else { return true }
        guard let number = ASN1_INTEGER_new() else { return false }
        defer { ASN1_INTEGER_free(number) }
        return ASN1_INTEGER_set_uint64(number, nonce) == 1 && TS_REQ_set_nonce(request, number) == 1
    }
}
