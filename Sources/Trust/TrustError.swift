package import ElectionModel
package import Wording

/// Why a key, a certificate or a signature was refused. Carries no secret.
package enum TrustError: Error, Equatable, Sendable {
    case certificate(CertificateFault)
    case revocation(CertificateFault)
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// The holder has another key in the same role, which is not revoked.
    case subjectTaken(String)
    /// The key stands under another role or subject already.
    case keyTaken(KeyId)
    /// The key is revoked already; it is never certified again.
    case keyRevoked(KeyId)
    /// The text is not of the format named.
    case malformed(TrustFormat)
    /// The signature does not fit the text.
    case badSignature
    /// No signature is by the key expected, or none for this purpose.
    case unsigned
    /// The passphrase does not open the key file, or the file was changed.
    case wrongPassphrase
    /// There is not enough memory for a passphrase's protection.
    case memory
    /// The file at that path cannot be read or written.
    case file(String)
}

extension TrustError: Fault {
    package var nature: FaultNature {
        switch self {
        case .file, .memory: .failed
        case .malformed: .unsound
        case .subjectTaken, .keyTaken, .keyRevoked: .conflict
        case .certificate, .revocation, .otherElection, .otherKind, .badSignature, .unsigned, .wrongPassphrase:
            .denied
        }
    }
}
