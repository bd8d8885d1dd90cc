/// Why a terminal's program and the station's daemon do not reach each other. Carries no request.
package enum DeskLinkError: Error, Equatable, Sendable {
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

extension DeskLinkError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notRunning: "the station's daemon is not running"
        case .notAllowed(let path):
            "this user may not speak with the station's daemon at \(path); use the account that started it"
        case .pathTooLong(let path):
            "the path \(path) is longer than the \(LocalSocket.longestPath) bytes that a socket may have; "
                + "use a folder with a shorter path"
        case .lost:
            "the daemon went away before it answered; start it again and ask for the status before going on"
        case .notUnderstood: "the daemon's answer is not understood; daemon and command must be of one version"
        case .system(let path, let code): "\(path): system error \(code)"
        }
    }
}
