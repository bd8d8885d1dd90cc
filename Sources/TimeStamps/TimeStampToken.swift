import COpenSSL
package import ElectionModel

/// A bare time stamp (RFC 3161, section 2.4.2, `TimeStampToken`), as it stands in signatures and containers of others. Made
/// by checking it, and by nothing else.
package struct TimeStampToken: Equatable, Sendable {
    /// The time that the authority gave.
    package let time: Timestamp

    /// Checks a token.
    ///
    /// - Parameters:
    ///   - token: DER.
    ///   - document: the bytes that were stamped; they are hashed with the token's own hash, at least SHA-256.
    ///   - authority: the certificates that are trusted, judged as of the stamp's time.
    /// - Throws: ``TimeStampFault``.
    package init(
        token: [UInt8], of document: [UInt8], authority: TimeStampAuthority
    ) throws(TimeStampFault) {
        defer { ERR_clear_error() }
        guard token.count <= TimeStamp.largestAnswer, let parsed = Self.parsed(token) else { throw .malformed }
        defer { PKCS7_free(parsed) }
        guard let facts = PKCS7_to_TS_TST_INFO(parsed) else { throw .malformed }
        defer { TS_TST_INFO_free(facts) }
        guard Self.isStrong(facts), let seconds = TimeStamp.seconds(TS_TST_INFO_get_time(facts)) else {
            throw .malformed
        }
        guard let check = TS_VERIFY_CTX_new() else { throw .library }
        // The context frees the store and the reader with itself.
        defer { TS_VERIFY_CTX_free(check) }
        guard let store = authority.store(at: seconds) else { throw .library }
        TS_VERIFY_CTX_set_store(check, store)
        guard
            let reader = document.withUnsafeBytes({ bytes -> OpaquePointer? in
                // The library may read the bytes later: it gets a copy of its own.
                guard let memory = BIO_new(BIO_s_mem()) else { return nil }
                guard BIO_write(memory, bytes.baseAddress, Int32(bytes.count)) == Int32(bytes.count) else {
                    BIO_free(memory)
                    return nil
                }
                return memory
            })
        else { throw .library }
        TS_VERIFY_CTX_set_data(check, reader)
        TS_VERIFY_CTX_set_flags(check, Int32(TS_VFY_VERSION | TS_VFY_SIGNATURE | UInt32(TS_VFY_DATA)))
        guard TS_RESP_verify_token(check, parsed) == 1 else { throw TimeStamp.fault() }
        time = Timestamp(milliseconds: seconds * 1000)
    }

    private static func parsed(_ token: [UInt8]) -> UnsafeMutablePointer<PKCS7>? {
        let (parsed, isWhole) = token.withUnsafeBufferPointer { buffer -> (UnsafeMutablePointer<PKCS7>?, Bool) in
            guard let first = buffer.baseAddress else { return (nil, false) }
            var next: UnsafePointer<UInt8>? = first
            let parsed = d2i_PKCS7(nil, &next, buffer.count)
            return (parsed, next == first + buffer.count)
        }
        guard let parsed, !isWhole else { return parsed }
        PKCS7_free(parsed)
        return nil
    }

    private static func isStrong(_ facts: OpaquePointer) -> Bool {
        guard let imprint = TS_TST_INFO_get_msg_imprint(facts), let algorithm = TS_MSG_IMPRINT_get_algo(imprint) else {
            return false
        }
        return [NID_sha256, NID_sha384, NID_sha512].contains(OBJ_obj2nid(algorithm.pointee.algorithm))
    }
}
