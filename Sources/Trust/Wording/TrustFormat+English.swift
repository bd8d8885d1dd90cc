extension TrustFormat {
    package var english: String {
        switch self {
        case .keyFile: "key file"
        case .minisign: "minisign signature"
        case .signedNote: "signed note"
        case .noteKey: "key of a signed note (vkey)"
        case .witnessRequest: "request to a witness"
        case .checkpoint: "checkpoint"
        case .rootPolicy: "root policy"
        }
    }
}
