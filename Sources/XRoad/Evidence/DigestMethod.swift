import COpenSSL

/// A hash by its name in signatures. SHA-1 and older ones are left out on purpose.
enum DigestMethod: String, CaseIterable {
    case sha256 = "http://www.w3.org/2001/04/xmlenc#sha256"
    case sha384 = "http://www.w3.org/2001/04/xmldsig-more#sha384"
    case sha512 = "http://www.w3.org/2001/04/xmlenc#sha512"

    /// - Parameter method: named `DigestMethod`. `nil` for a hash that we do not take.
    init?(_ method: MarkupElement?) {
        guard let name = method?.attributes["Algorithm"] else { return nil }
        self.init(rawValue: name)
    }

    /// The library's form.
    var library: OpaquePointer? {
        switch self {
        case .sha256: EVP_sha256()
        case .sha384: EVP_sha384()
        case .sha512: EVP_sha512()
        }
    }

    /// The hash of bytes.
    func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
        var count: UInt32 = 0
        let bytes = Array(bytes)
        guard EVP_Digest(bytes, bytes.count, &hash, &count, library, nil) == 1 else { return [] }
        return Array(hash.prefix(Int(count)))
    }
}
