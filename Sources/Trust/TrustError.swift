package import ElectionModel

/// Why a key, a certificate or a signature was refused. Carries no secret.
package enum TrustError: Error, Equatable, Sendable {
    case certificate(CertificateFault)
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// The holder has another key in the same role.
    case subjectTaken(String)
    /// The key stands under another role or subject already.
    case keyTaken(KeyId)
    /// The text is not of the format named.
    case malformed(String)
    /// The signature does not fit the text.
    case badSignature
    /// No signature is by the key expected.
    case unsigned
    /// The passphrase does not open the key file, or the file was changed.
    case wrongPassphrase
    /// The file at that path cannot be read or written.
    case file(String)
}

extension TrustError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .certificate(let fault): "the certificate is not good: \(fault)"
        case .otherElection(let id): "it belongs to another election (\(id))"
        case .otherKind(let kind): "it belongs to a \(kind.rawValue) election; kinds are never mixed"
        case .subjectTaken(let subject): "\(subject) already has another key in this role"
        case .keyTaken(let id): "key \(id) is certified for another role or holder; make a new one"
        case .malformed(let format): "the file is not a valid \(format)"
        case .badSignature: "the signature does not fit: the file was changed, or signed by somebody else"
        case .unsigned: "the expected signature is missing"
        case .wrongPassphrase: "the passphrase does not open this key file"
        case .file(let path): "the file \(path) cannot be read or written; check the path and your rights"
        }
    }
}
