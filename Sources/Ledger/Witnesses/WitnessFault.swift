package import Files
package import Wording

/// Why a witness cannot work.
package enum WitnessFault: Error, Equatable, Sendable {
    /// Another program uses the folder.
    case locked
    /// The note that was kept of a log is none, or not the log's. Without it the witness could contradict itself.
    case noteDamaged(String)
    case file(DurableFileError)
}

extension WitnessFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .locked: .conflict
        case .noteDamaged: .unsound
        case .file: .failed
        }
    }
}
