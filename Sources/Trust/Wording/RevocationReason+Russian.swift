extension RevocationReason {
    package var russian: String {
        switch self {
        case .lost: "утерян"
        case .stolen: "украден"
        case .compromised: "мог стать известен посторонним"
        case .rotated: "заменён новым"
        case .ended: "обязанности держателя закончились"
        }
    }
}
