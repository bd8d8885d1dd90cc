package import Wording

/// Why a TLS key, certificate or certification cannot be made or read. Carries no secret.
package enum TransportFault: Hashable, Sendable {
    /// There is no name, or one stands twice.
    case names
    /// The validity is empty, or goes beyond that of the role's certificate.
    case validity
    /// The role's certificate is not that of the key which is to sign.
    case otherKey
    /// The key file or the bytes hold no P-256 key.
    case notAKey
    /// The bytes are no X.509 certificate of a P-256 key that signed it itself.
    case notACertificate
    /// The cryptographic library could not work, such as for lack of memory.
    case library
}

extension TransportFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .names, .validity: .misuse
        case .otherKey: .denied
        case .notAKey, .notACertificate: .unsound
        case .library: .failed
        }
    }
}
