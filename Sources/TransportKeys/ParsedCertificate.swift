import COpenSSL
import ElectionModel
import Glibc

/// What the library finds in a certificate's bytes.
struct ParsedCertificate {
    let publicKey: [UInt8]
    let subject: String
    let names: [TransportName]
    let notBefore: Timestamp
    let notAfter: Timestamp

    /// - Returns: `nil` for anything but a whole certificate of a P-256 key, signed by itself, with names that we know.
    init?(_ der: [UInt8]) {
        defer { ERR_clear_error() }
        let (certificate, isWhole) = der.withUnsafeBufferPointer { buffer -> (OpaquePointer?, Bool) in
            guard let first = buffer.baseAddress else { return (nil, false) }
            var next: UnsafePointer<UInt8>? = first
            let certificate = d2i_X509(nil, &next, buffer.count)
            return (certificate, next == first + buffer.count)
        }
        guard let certificate else { return nil }
        defer { X509_free(certificate) }
        guard isWhole, let key = X509_get0_pubkey(certificate), Self.isP256(key), X509_verify(certificate, key) == 1,
            let publicKey = try? DER.encoded({ i2d_PUBKEY(key, $0) }), publicKey.count == 91,
            let names = Self.names(of: certificate), let subject = Self.subject(of: certificate),
            let first = Self.time(X509_get0_notBefore(certificate)),
            let last = Self.time(X509_get0_notAfter(certificate))
        else { return nil }
        self.publicKey = publicKey
        self.subject = subject
        self.names = names
        notBefore = first
        // X.509 names the last second of the validity.
        notAfter = last.adding(seconds: 1)
    }

    private static func isP256(_ key: OpaquePointer) -> Bool {
        var name = [CChar](repeating: 0, count: 32)
        guard EVP_PKEY_get_base_id(key) == EVP_PKEY_EC,
            EVP_PKEY_get_group_name(key, &name, name.count, nil) == 1
        else { return false }
        return name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) } == Array("prime256v1".utf8)
    }

    private static func names(of certificate: OpaquePointer) -> [TransportName]? {
        guard let found = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return nil }
        let list = OpaquePointer(found)
        defer { GENERAL_NAMES_free(list) }
        var names: [TransportName] = []
        for index in 0..<dobush_names_count(list) {
            guard let one = dobush_names_at(list, index), let name = name(one) else { return nil }
            names.append(name)
        }
        guard !names.isEmpty, Set(names).count == names.count else { return nil }
        return names.sorted()
    }

    private static func name(_ one: UnsafeMutablePointer<GENERAL_NAME>) -> TransportName? {
        var kind: Int32 = 0
        guard let value = GENERAL_NAME_get0_value(one, &kind), kind == GEN_DNS || kind == GEN_IPADD else { return nil }
        let text = value.assumingMemoryBound(to: ASN1_STRING.self)
        let bytes = Array(
            UnsafeBufferPointer(start: ASN1_STRING_get0_data(text), count: Int(ASN1_STRING_length(text))))
        if kind == GEN_IPADD { return TransportName(address: bytes) }
        guard let name = String(validating: bytes, as: UTF8.self).flatMap(TransportName.init(rawValue:)),
            name.address == nil
        else { return nil }
        return name
    }

    /// O, OU and CN, in this order.
    private static func subject(of certificate: OpaquePointer) -> String? {
        guard let name = X509_get_subject_name(certificate) else { return nil }
        var parts: [String] = []
        for (label, kind) in [("O", NID_organizationName), ("OU", NID_organizationalUnitName), ("CN", NID_commonName)] {
            let index = X509_NAME_get_index_by_NID(name, kind, -1)
            guard index >= 0, let entry = X509_NAME_get_entry(name, index), let value = X509_NAME_ENTRY_get_data(entry)
            else { continue }
            var text: UnsafeMutablePointer<UInt8>?
            let count = ASN1_STRING_to_UTF8(&text, value)
            guard count >= 0, let text else { return nil }
            defer { CRYPTO_free(text, "", 0) }
            parts.append(
                "\(label)=\(String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self))")
        }
        return parts.joined(separator: ", ")
    }

    private static func time(_ value: UnsafePointer<ASN1_TIME>?) -> Timestamp? {
        var fields = tm()
        guard let value, ASN1_TIME_to_tm(value, &fields) == 1 else { return nil }
        return Timestamp(milliseconds: timegm(&fields) * 1000)
    }
}
