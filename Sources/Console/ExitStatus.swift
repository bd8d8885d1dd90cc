package import Wording

/// How a program ends, for scripts: the same numbers in every program.
package enum ExitStatus: Int32, Error, Sendable, CaseIterable {
    case ok = 0
    case failure = 1
    case usage = 2
    case notFound = 3
    /// No right, a wrong passphrase, or a signature that does not fit.
    case permission = 4
    /// It exists already, or somebody else holds it.
    case conflict = 5
    /// A check was carried out and did not hold.
    case checkFailed = 6
    /// Part of the work was done; the rest is named.
    case partial = 7

    /// How a program ends after a fault.
    package init(_ nature: FaultNature) {
        self =
            switch nature {
            case .failed: .failure
            case .misuse: .usage
            case .missing: .notFound
            case .denied: .permission
            case .conflict: .conflict
            case .unsound: .checkFailed
            case .partial: .partial
            }
    }
}
