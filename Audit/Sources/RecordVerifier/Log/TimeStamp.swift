import CLibcrypto

/// An authority's word that bytes existed at a time (RFC 3161).
struct TimeStamp {
    /// The most bytes of an answer.
    static let byteLimit = 65_536

    /// Seconds since 1970, as the authority says.
    let seconds: Int

    /// Reads an answer and checks it.
    ///
    /// - Parameters:
    ///   - answer: DER.
    ///   - digest: SHA-256 of the bytes that should be stamped.
    ///   - authorities: certificates in PEM that the observer trusts; nil where none were given: then the stamp's own
    ///     certificate is believed, and only its signature is checked.
    /// - Throws: `FormProblem` that says what does not hold.
    init(_ answer: [UInt8], of digest: Digest, authorities: [UInt8]?) throws(FormProblem) {
        defer { ERR_clear_error() }
        let response = answer.withUnsafeBufferPointer { buffer -> OpaquePointer? in
            var next = buffer.baseAddress
            return next == nil ? nil : d2i_TS_RESP(nil, &next, buffer.count)
        }
        guard let response else { throw FormProblem("is no answer of a time-stamping authority") }
        defer { TS_RESP_free(response) }
        guard let token = TS_RESP_get_token(response), let facts = TS_RESP_get_tst_info(response) else {
            throw FormProblem("says that the authority refused to stamp")
        }
        var fields = tm()
        guard ASN1_TIME_to_tm(TS_TST_INFO_get_time(facts), &fields) == 1 else {
            throw FormProblem("has no readable time")
        }
        seconds = timegm(&fields)
        guard Self.stamped(facts) == digest.bytes else { throw FormProblem("is of other bytes") }
        guard let store = Self.store(authorities, at: seconds) else {
            throw FormProblem("cannot be compared: the authorities' file holds no certificate")
        }
        defer { X509_STORE_free(store) }
        // Without trusted authorities the chain is not followed, and the signature alone is checked.
        guard authorities != nil else {
            guard PKCS7_verify(token, nil, nil, nil, nil, PKCS7_NOVERIFY) == 1 else {
                throw FormProblem("has a signature that does not verify")
            }
            return
        }
        guard TS_RESP_verify_signature(token, nil, store, nil) == 1 else {
            throw FormProblem("is not signed by an authority that you trust")
        }
    }

    /// The hash that was stamped; nil when it is no SHA-256.
    private static func stamped(_ facts: OpaquePointer) -> [UInt8]? {
        guard let imprint = TS_TST_INFO_get_msg_imprint(facts),
            OBJ_obj2nid(TS_MSG_IMPRINT_get_algo(imprint)?.pointee.algorithm) == NID_sha256,
            let octets = TS_MSG_IMPRINT_get_msg(imprint), let bytes = ASN1_STRING_get0_data(octets)
        else { return nil }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(ASN1_STRING_length(octets))))
    }

    /// The certificates, judged as of the stamp's own time; nil when there is none among the bytes.
    private static func store(_ pem: [UInt8]?, at seconds: Int) -> OpaquePointer? {
        guard let store = X509_STORE_new() else { return nil }
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store), seconds)
        guard let pem else { return store }
        var count = 0
        if let input = BIO_new_mem_buf(pem, Int32(pem.count)) {
            defer { BIO_free(input) }
            while let certificate = PEM_read_bio_X509(input, nil, nil, nil) {
                X509_STORE_add_cert(store, certificate)
                X509_free(certificate)
                count += 1
            }
        }
        guard count > 0 else {
            X509_STORE_free(store)
            return nil
        }
        return store
    }
}
