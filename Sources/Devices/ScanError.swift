package import ReaderWire
package import Wording

/// Why a capture gave nothing. Carries codes only.
package enum ScanError: Error, Sendable, Equatable {
    /// The reader's process says so.
    case reader(ReaderFailure)
    /// The process ended meanwhile and is being started again: the same request may be repeated.
    case readerRestarted
    /// The process cannot be started, or its supervisor has stopped.
    case readerUnavailable
}

extension ScanError: Fault {
    package var nature: FaultNature {
        switch self {
        case .reader(.noDevice): .missing
        case .reader(.busy): .conflict
        default: .failed
        }
    }
}
