import Wording

/// The rounds of the key generation: nobody enters one before all have finished the one before.
package enum KeyRound: Int, Sendable, CaseIterable, Comparable, Worded {
    /// Each trustee shows public keys.
    case certificates = 1
    /// Each commits to a part of the key.
    case commits
    /// Each shows the part.
    case reveals
    /// Each sends every other one a sealed share.
    case shares
    /// Each opens what came, and agrees to the key or complains.
    case agreement

    package static func < (left: KeyRound, right: KeyRound) -> Bool { left.rawValue < right.rawValue }

    package var kyrgyz: String {
        switch self {
        case .certificates: "күбөлүктөр"
        case .commits: "убадалар"
        case .reveals: "ачылган бөлүктөр"
        case .shares: "жабык үлүштөр"
        case .agreement: "ачкычка макулдук"
        }
    }

    package var russian: String {
        switch self {
        case .certificates: "свидетельства"
        case .commits: "обязательства"
        case .reveals: "раскрытые части"
        case .shares: "зашифрованные доли"
        case .agreement: "согласие с ключом"
        }
    }

    package var english: String {
        switch self {
        case .certificates: "certificates"
        case .commits: "commitments"
        case .reveals: "revealed parts"
        case .shares: "sealed shares"
        case .agreement: "agreement to the key"
        }
    }
}
