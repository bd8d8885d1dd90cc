package import Files
package import Wording

/// Why a list was not erased, or not wholly. Doing it again goes on where it stopped.
package enum EraseFault: Equatable, Sendable {
    /// There is no snapshot in the folder, and none was erased there.
    case noSnapshot
    /// The statement that the erasing began, or the act, is damaged.
    case damagedAct
    /// A file cannot be overwritten, removed or written.
    case file(DurableFileError)
}

extension EraseFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .noSnapshot: .missing
        case .damagedAct: .unsound
        case .file(let error): error.nature
        }
    }
}
