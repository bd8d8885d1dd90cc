import Wording

extension DeskLinkError {
    package var english: String {
        switch self {
        case .notRunning: "The station's daemon is not running."
        case .notAllowed(let path):
            "This user may not speak with the station's daemon (\(path)); use the account that started it."
        case .pathTooLong(let path):
            "The path \(path) is longer than \(Counted.en(LocalSocket.longestPath, "byte", "bytes")), which a socket "
                + "may have; use a folder with a shorter path."
        case .lost:
            "The daemon went away before it answered; start it again and ask for the status before going on."
        case .notUnderstood: "The daemon's answer is not understood; daemon and command must be of one version."
        case .system(let path, let code): "\(path): \(SystemCause(code).english)."
        }
    }
}
