import Persistence

/// Why a transaction did not get through, when trying again may help.
enum Setback: Sendable {
    /// Others wrote at the same moment.
    case conflict
    /// The connection ended before anything was saved.
    case lost
    /// No connection could be opened; the error says why.
    case unreachable(StoreError)

    init?(_ failure: LinkFailure) {
        if failure.state?.isConflict == true {
            self = .conflict
        } else if failure.isLost {
            self = .lost
        } else {
            return nil
        }
    }

    /// What it is when trying again did not help.
    var error: StoreError {
        switch self {
        case .conflict: .conflict
        case .lost: .lost
        case .unreachable(let error): error
        }
    }
}
