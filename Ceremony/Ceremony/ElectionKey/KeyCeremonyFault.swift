package import BallotCrypto
package import ElectionModel
package import Wording

/// Why a trustee's step in the key generation is not done; whoever is the cause is named.
package enum KeyCeremonyFault: Equatable, Sendable {
    /// What lies on the table as the manifest is none.
    case manifest(CanonicalError)
    /// There is no trustee of that number.
    case number(Int, of: Int)
    /// Trustees who have not put the messages of a round on the table yet.
    case awaits(KeyRound, [Int])
    /// A message does not hold; the check of the record that it fails.
    case damaged(KeyMessage, RecordCheck)
    /// What lies on the table under this trustee's name was not made with this key.
    case notMine(KeyMessage)
    /// The messages of a round are not those that this trustee went on from.
    case exchanged(KeyRound)
    /// Two trustees brought the same numbers, or the numbers cancel each other out.
    case alike
    /// A complaint was made, and this trustee is at fault: the attempt is over.
    case atFault(Int, accuser: Int)
    /// The key file holds the keys of something else.
    case otherKey
}

extension KeyCeremonyFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .awaits: .partial
        case .number: .misuse
        case .notMine, .otherKey: .conflict
        case .manifest, .damaged, .exchanged, .alike, .atFault: .unsound
        }
    }
}
