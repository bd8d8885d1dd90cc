extension CertificateFault {
    package var kyrgyz: String {
        switch self {
        case .unknownRoot(let id): "\(id) ачкычы менен кол коюлган, ал болсо бул шайлоонун түпкү ачкычы эмес"
        case .badSignature(let id): "\(id) түпкү ачкычынын кол тамгасы дал келбейт"
        case .tooFewSignatures(let has, let needs): "түпкү ачкычтардын кол тамгасы — \(has), керектүүсү — \(needs)"
        }
    }
}
