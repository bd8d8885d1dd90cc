import COpenSSL
package import ElectionModel
package import Trust

extension TransportCertificate {
    /// Makes a certificate for a holder's TLS key.
    ///
    /// The subject names election, role and holder; the alternative names are those given. The times are whole
    /// seconds, as X.509 has them: the first one not before, the last one before the end.
    /// - Parameters:
    ///   - key: the TLS key; it signs.
    ///   - holder: the certificate of the role's own key.
    ///   - names: under which the holder is called; for a client any one.
    ///   - notBefore: from when it is valid.
    ///   - notAfter: the first instant at which it is no longer valid; both within the role's certificate.
    ///   - random: makes the serial number.
    /// - Throws: `TransportFault`: `.names`, `.validity`, `.library`.
    package init(
        _ key: TransportKey, holder: RoleCertificate, names: [TransportName], notBefore: Timestamp, notAfter: Timestamp,
        random: some RandomSource
    ) throws(TransportFault) {
        guard !names.isEmpty, Set(names).count == names.count else { throw .names }
        let first = Timestamp(milliseconds: notBefore.milliseconds + 999).rounded(downToSeconds: 1)
        let last = notAfter.rounded(downToSeconds: 1).adding(seconds: -1)
        guard first <= last, holder.notBefore <= notBefore, notAfter <= holder.notAfter,
            notAfter.milliseconds <= Self.latest
        else { throw .validity }
        let serial = [UInt8(0x40)] + random.bytes(15)
        guard let certificate = X509_new() else { throw .library }
        defer { X509_free(certificate) }
        let der = try key.withKey { key throws(TransportFault) in
            try Self.fill(certificate, holder, serial)
            try Self.put(first, last, into: certificate)
            guard X509_set_pubkey(certificate, key) == 1 else { throw .library }
            try Self.extend(certificate, NID_basic_constraints, "critical,CA:FALSE")
            // No key usage: BoringSSL takes a certificate as its own issuer only if it has none, or may sign others.
            try Self.extend(certificate, NID_ext_key_usage, "serverAuth,clientAuth")
            try Self.put(names.sorted(), into: certificate)
            guard X509_sign(certificate, key, EVP_sha256()) > 0 else { throw .library }
            return try DER.encoded { i2d_X509(certificate, $0) }
        }
        try self.init(der: der)
    }

    /// 9999-12-31T23:59:59Z: X.509 has no later time.
    private static let latest = 253_402_300_799_000

    private static func fill(
        _ certificate: OpaquePointer, _ holder: RoleCertificate, _ serial: [UInt8]
    ) throws(TransportFault) {
        guard X509_set_version(certificate, 2) == 1, let number = X509_get_serialNumber(certificate),
            ASN1_STRING_set(number, serial, Int32(serial.count)) == 1, let name = X509_NAME_new()
        else { throw .library }
        defer { X509_NAME_free(name) }
        let parts = [("O", holder.election.rawValue), ("OU", holder.role.rawValue), ("CN", holder.subject)]
        for (field, value) in parts {
            let bytes = Array(value.utf8)
            guard X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, bytes, Int32(bytes.count), -1, 0) == 1 else {
                throw .library
            }
        }
        guard X509_set_subject_name(certificate, name) == 1, X509_set_issuer_name(certificate, name) == 1 else {
            throw .library
        }
    }

    private static func put(
        _ first: Timestamp, _ last: Timestamp, into certificate: OpaquePointer
    ) throws(TransportFault) {
        guard ASN1_TIME_set(X509_getm_notBefore(certificate), first.milliseconds / 1000) != nil,
            ASN1_TIME_set(X509_getm_notAfter(certificate), last.milliseconds / 1000) != nil
        else { throw .library }
    }

    /// Adds an extension from a text of ours; never from input, which could hold the separators.
    private static func extend(
        _ certificate: OpaquePointer, _ kind: Int32, _ text: StaticString
    ) throws(TransportFault) {
        guard let one = X509V3_EXT_conf_nid(nil, nil, kind, text.description) else { throw .library }
        defer { X509_EXTENSION_free(one) }
        guard X509_add_ext(certificate, one, -1) == 1 else { throw .library }
    }

    private static func put(_ names: [TransportName], into certificate: OpaquePointer) throws(TransportFault) {
        guard let list = dobush_names_new() else { throw .library }
        defer { GENERAL_NAMES_free(list) }
        for name in names {
            let bytes = name.address ?? Array(name.rawValue.utf8)
            guard let one = GENERAL_NAME_new() else { throw .library }
            let text = name.address == nil ? ASN1_IA5STRING_new() : ASN1_OCTET_STRING_new()
            guard let text, ASN1_STRING_set(text, bytes, Int32(bytes.count)) == 1 else {
                GENERAL_NAME_free(one)
                throw .library
            }
            GENERAL_NAME_set0_value(one, name.address == nil ? GEN_DNS : GEN_IPADD, text)
            guard dobush_names_push(list, one) > 0 else {
                GENERAL_NAME_free(one)
                throw .library
            }
        }
        guard X509_add1_ext_i2d(certificate, NID_subject_alt_name, UnsafeMutableRawPointer(list), 0, 0) == 1 else {
            throw .library
        }
    }
}
