package import Sodium
package import Wording

/// Said to members at the recovery key; below, in ``/Sodium``, there are no words.
extension SecretShareFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .malformed, .mistyped, .wrong: .unsound
        case .mixed, .repeated, .tooFew: .conflict
        case .badNumbers: .misuse
        case .noRandomness: .failed
        }
    }
}
