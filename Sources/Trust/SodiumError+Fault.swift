package import Sodium
package import Wording

/// Sodium knows no languages; the sentences stand in this module's catalogue.
extension SodiumError: Fault {
    package var nature: FaultNature {
        switch self {
        case .memory: .failed
        case .truncated, .encoding: .unsound
        case .length, .forged: .denied
        }
    }
}
