package import Wording

/// Why a control board's line cannot be opened.
package enum BoardLineFault: Error, Hashable, Sendable {
    /// Nothing is there: unplugged, or no board was found.
    case absent
    /// Another program has the line.
    case inUse
    /// This user may not open it.
    case notAllowed
    /// What is there is no line to a board, or it does not work.
    case unfit
}

extension BoardLineFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .absent: .missing
        case .inUse: .conflict
        case .notAllowed: .denied
        case .unfit: .failed
        }
    }
}
