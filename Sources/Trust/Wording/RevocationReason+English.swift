extension RevocationReason {
    package var english: String {
        switch self {
        case .lost: "lost"
        case .stolen: "stolen"
        case .compromised: "somebody else may know it"
        case .rotated: "replaced by a new one"
        case .ended: "its holder's duty has ended"
        }
    }
}
