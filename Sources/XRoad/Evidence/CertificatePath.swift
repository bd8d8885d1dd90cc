import COpenSSL
import ElectionModel
import Glibc

/// The way from a signing certificate to an authority of the exchange, and the word on its revocation, both as of one time.
struct CertificatePath {
    let trust: ExchangeTrust
    /// The time as of which certificates are judged.
    let time: Timestamp

    /// Judges a certificate.
    ///
    /// - Parameters:
    ///   - certificate: the signer's.
    ///   - others: certificates that came with it, which may lie between.
    ///   - answers: about revocation, OCSP responses in DER.
    /// - Returns: `nil` when all is well.
    func fault(_ certificate: SigningCertificate, others: [[UInt8]], answers: [[UInt8]]) -> EvidenceFault? {
        defer { ERR_clear_error() }
        // A key for signing says so: one for TLS is certified by the same authorities.
        guard X509_get_key_usage(certificate.pointer) & UInt32(KU_NON_REPUDIATION) != 0 else { return .untrustedSigner }
        guard let store = X509_STORE_new(), let between = dobush_certificates_new() else { return .untrustedSigner }
        defer {
            X509_STORE_free(store)
            dobush_certificates_free(between)
        }
        X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(store), time.milliseconds / 1000)
        // The signed list names authorities that are not at the top too.
        X509_STORE_set_flags(store, UInt(X509_V_FLAG_PARTIAL_CHAIN))
        for authority in trust.signing {
            if let authority = SigningCertificate(authority) { X509_STORE_add_cert(store, authority.pointer) }
        }
        for other in others.prefix(16) { Self.push(other, to: between) }
        guard let issuer = issuer(of: certificate, store, between) else { return .untrustedSigner }
        defer { X509_free(issuer) }
        let words = answers.prefix(16).map { status($0, of: certificate, issuer, store) }
        if words.contains(.revoked) { return .revoked }
        return words.contains(.good) ? nil : .revocationUnknown
    }

    /// The certificate above a good one; to be freed.
    private func issuer(of certificate: SigningCertificate, _ store: OpaquePointer, _ between: OpaquePointer)
        -> OpaquePointer?
    {
        guard let check = X509_STORE_CTX_new() else { return nil }
        defer { X509_STORE_CTX_free(check) }
        guard X509_STORE_CTX_init(check, store, certificate.pointer, between) == 1, X509_verify_cert(check) == 1,
            let chain = X509_STORE_CTX_get0_chain(check), dobush_certificates_count(chain) > 1,
            let issuer = dobush_certificates_at(chain, 1), X509_up_ref(issuer) == 1
        else { return nil }
        return issuer
    }

    private enum Word { case good, revoked, unknown }

    /// What an answer says ([RFC 6960](https://www.rfc-editor.org/rfc/rfc6960)), if it is by whom it must be and of the time.
    private func status(
        _ answer: [UInt8], of certificate: SigningCertificate, _ issuer: OpaquePointer, _ store: OpaquePointer
    ) -> Word {
        let response = answer.withUnsafeBufferPointer { buffer in
            var next = buffer.baseAddress
            return d2i_OCSP_RESPONSE(nil, &next, buffer.count)
        }
        guard let response else { return .unknown }
        defer { OCSP_RESPONSE_free(response) }
        guard let basic = OCSP_response_get1_basic(response) else { return .unknown }
        defer { OCSP_BASICRESP_free(basic) }
        guard let listed = dobush_certificates_new() else { return .unknown }
        defer { dobush_certificates_free(listed) }
        for responder in trust.responders { Self.push(responder, to: listed) }
        if X509_up_ref(issuer) == 1, dobush_certificates_push(listed, issuer) == 0 { X509_free(issuer) }
        // Those of the signed list are trusted as they are; others must be certified by the issuer for this purpose.
        guard OCSP_basic_verify(basic, listed, store, UInt(OCSP_TRUSTOTHER)) == 1 else { return .unknown }
        for hash in [EVP_sha1(), EVP_sha256()] {
            guard let id = OCSP_cert_to_id(hash, certificate.pointer, issuer) else { continue }
            defer { OCSP_CERTID_free(id) }
            var status: Int32 = 0
            var updated: UnsafeMutablePointer<ASN1_GENERALIZEDTIME>?
            guard OCSP_resp_find_status(basic, id, &status, nil, nil, &updated, nil) == 1 else { continue }
            if status == V_OCSP_CERTSTATUS_REVOKED { return .revoked }
            var fields = tm()
            guard status == V_OCSP_CERTSTATUS_GOOD, let updated, ASN1_TIME_to_tm(updated, &fields) == 1 else {
                return .unknown
            }
            let age = time.milliseconds / 1000 - timegm(&fields)
            // Clocks of servers differ a little.
            return (-60...trust.freshness).contains(age) ? .good : .unknown
        }
        return .unknown
    }

    private static func push(_ der: [UInt8], to list: OpaquePointer) {
        guard let certificate = SigningCertificate(der), X509_up_ref(certificate.pointer) == 1 else { return }
        if dobush_certificates_push(list, certificate.pointer) == 0 { X509_free(certificate.pointer) }
    }
}
