import COpenSSL

/// The certificate of a member's signing key.
final class SigningCertificate {
    let pointer: OpaquePointer
    let der: [UInt8]

    /// - Parameter der: X.509. `nil` for anything else, and for bytes behind it.
    init?(_ der: [UInt8]) {
        defer { ERR_clear_error() }
        let (certificate, isWhole) = der.withUnsafeBufferPointer { buffer -> (OpaquePointer?, Bool) in
            guard let first = buffer.baseAddress else { return (nil, false) }
            var next: UnsafePointer<UInt8>? = first
            let certificate = d2i_X509(nil, &next, buffer.count)
            return (certificate, next == first + buffer.count)
        }
        guard let certificate else { return nil }
        guard isWhole else {
            X509_free(certificate)
            return nil
        }
        pointer = certificate
        self.der = der
    }

    deinit { X509_free(pointer) }

    /// The values of one kind of name in the subject, such as `NID_commonName`.
    func names(_ kind: Int32) -> [String] {
        guard let subject = X509_get_subject_name(pointer) else { return [] }
        var names: [String] = []
        var index = X509_NAME_get_index_by_NID(subject, kind, -1)
        while index >= 0 {
            var text: UnsafeMutablePointer<UInt8>?
            if let entry = X509_NAME_get_entry(subject, index), let value = X509_NAME_ENTRY_get_data(entry) {
                let count = ASN1_STRING_to_UTF8(&text, value)
                if count >= 0, let text {
                    names.append(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self))
                    CRYPTO_free(text, "", 0)
                }
            }
            index = X509_NAME_get_index_by_NID(subject, kind, index)
        }
        return names
    }

    /// The subject, for people.
    var subject: String {
        [
            ("C", NID_countryName), ("O", NID_organizationName), ("CN", NID_commonName),
            ("serialNumber", NID_serialNumber),
        ]
        .flatMap { label, kind in names(kind).map { "\(label)=\($0)" } }.joined(separator: ", ")
    }

    /// Whether the certificate is a member's: its code stands as common name or as serial number, by the profile.
    func isOf(_ member: ClientIdentifier) -> Bool {
        (names(NID_commonName) + names(NID_serialNumber)).contains(member.memberCode)
    }

    /// Whether the key made a signature by RSA with PKCS #1 v1.5 padding.
    ///
    /// - Parameters:
    ///   - signature: the bytes.
    ///   - data: what was signed.
    ///   - method: the hash.
    func verifies(_ signature: [UInt8], of data: [UInt8], _ method: DigestMethod) -> Bool {
        defer { ERR_clear_error() }
        guard let key = X509_get0_pubkey(pointer), EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA,
            EVP_PKEY_get_bits(key) >= 2048, let check = EVP_MD_CTX_new()
        else { return false }
        defer { EVP_MD_CTX_free(check) }
        return EVP_DigestVerifyInit(check, nil, method.library, nil, key) == 1
            && EVP_DigestVerify(check, signature, signature.count, data, data.count) == 1
    }
}
