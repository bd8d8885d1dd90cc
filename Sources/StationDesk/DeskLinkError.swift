package import Wording

/// Why a terminal's program and the station's daemon do not reach each other. Carries no request.
package enum DeskLinkError: Equatable, Sendable {
    /// Nobody listens at that path: the daemon is not running.
    case notRunning(path: String)
    /// The path's permissions keep this user out, or the daemon runs under another user.
    case notAllowed(path: String)
    /// The path does not fit the address of a Unix socket.
    case pathTooLong(path: String)
    /// The connection broke before the reply came: what was asked may or may not have happened.
    case lost
    /// What came is no line of the protocol.
    case notUnderstood
    /// Another failure of the system, by its error number.
    case system(path: String, code: Int32)
}

extension DeskLinkError: Fault {
    package var nature: FaultNature {
        switch self {
        case .notRunning: .missing
        case .notAllowed: .denied
        case .pathTooLong, .lost, .notUnderstood, .system: .failed
        }
    }
}
