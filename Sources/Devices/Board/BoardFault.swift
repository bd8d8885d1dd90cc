package import DeviceWire
package import Wording

/// Why the control board did not do what it was asked. Carries codes only.
package enum BoardFault: Error, Sendable, Hashable {
    /// The board says so.
    case board(BoardFailure)
    /// There is no session.
    case notConnected
    /// The session ended before the answer came: it may be done or not.
    case interrupted
    /// The board answered with something that is no answer to this.
    case nonsense
    /// A document was shown that cannot be read.
    case unreadable
    /// No document was shown in time.
    case noDocument
    /// Who asked has given it up.
    case cancelled
    /// What the board attests is not signed by it.
    case unattested
}

extension BoardFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .notConnected, .board(.absent), .noDocument: .missing
        case .board(.busy): .conflict
        case .board(.permitRefused), .board(.firmwareRefused), .board(.rollback): .denied
        case .unattested: .unsound
        default: .failed
        }
    }
}
