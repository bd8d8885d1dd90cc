extension CertificateFault {
    package var english: String {
        switch self {
        case .unknownRoot(let id): "signed by key \(id), which is no root of this election"
        case .badSignature(let id): "the signature of root \(id) does not fit"
        case .tooFewSignatures(let has, let needs): "signed by \(has) of the \(needs) roots that it needs"
        }
    }
}
