import ElectionModel
package import Trust
package import Wording

/// Why a root key signs nothing.
package enum SigningRefusal: Hashable, Sendable {
    /// The bundle has that many faults.
    case faults(Int)
    /// The key is none of the roots.
    case notARoot(KeyId)
}

extension SigningRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .faults: .unsound
        case .notARoot: .denied
        }
    }
}
