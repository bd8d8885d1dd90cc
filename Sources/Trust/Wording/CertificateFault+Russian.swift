extension CertificateFault {
    package var russian: String {
        switch self {
        case .unknownRoot(let id): "подписан ключом \(id), который не является корневым на этих выборах"
        case .badSignature(let id): "подпись корневого ключа \(id) не подходит"
        case .tooFewSignatures(let has, let needs): "подписей корневых ключей — \(has), а нужно \(needs)"
        }
    }
}
