package import ElectionModel
package import Wording

/// Why public keys cannot become the roots.
package enum GatheringFault: Hashable, Sendable {
    /// No keys, or more than there may be.
    case count(Int)
    case mixedKinds(ElectionKind, ElectionKind)
    /// Two keys under one holder's name.
    case holderTwice(RootHolder)
    /// One key under two holders' names.
    case keyTwice(RootHolder, RootHolder)
    /// One signature would be enough.
    case oneAlone
    /// The threshold is not within the number of keys.
    case threshold(Int, keys: Int)
}

extension GatheringFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .count, .oneAlone, .threshold: .misuse
        case .mixedKinds, .holderTwice, .keyTwice: .conflict
        }
    }
}
