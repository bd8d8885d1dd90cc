extension TrustFormat {
    package var english: String {
        switch self {
        case .keyFile: "key file"
        case .minisign: "minisign signature"
        case .signedNote: "signed note"
        case .checkpoint: "checkpoint"
        case .rootPolicy: "root policy"
        }
    }
}
