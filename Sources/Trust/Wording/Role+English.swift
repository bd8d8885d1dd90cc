extension Role {
    package var english: String {
        switch self {
        case .commission: "the commission"
        case .registrar: "the registrar"
        case .identificationAuthority: "the identification authority"
        case .ballotBox: "the remote ballot box"
        case .log: "the log"
        case .station: "a polling station"
        case .device: "a combined device"
        case .trustee: "a trustee"
        case .witness: "a witness of the log"
        }
    }
}
