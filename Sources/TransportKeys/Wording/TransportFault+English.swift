extension TransportFault {
    package var english: String {
        switch self {
        case .names: "at least one name is needed, and each only once"
        case .validity: "the validity is empty, or goes beyond that of the role's certificate"
        case .otherKey: "this key is not the one that the role's certificate names"
        case .notAKey: "the file keeps no TLS key"
        case .notACertificate: "this is no certificate of a TLS key of ours"
        case .library: "the cryptographic library failed; close other programs and try again"
        }
    }
}
