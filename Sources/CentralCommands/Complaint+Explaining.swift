import CommandBase
import Console
import Devices
import ElectionModel
import Ledger
import Sodium
import VoterRegister
import VoterSnapshot

extension Complaint {
    /// The sentence and exit code for an error of the modules below; `nil` for one that is not theirs.
    init?(explaining error: any Error) {
        switch error {
        case let error as LedgerError:
            let status: ExitStatus =
                switch error {
                case .refused: .checkFailed
                case .idempotencyKeyTaken, .locked: .conflict
                case .doubt: .checkFailed
                case .storage: .failure
                case .absent: .notFound
                }
            self.init(status, "\(error)")
        case let error as RegisterError: self.init(Self.status(of: error), "\(error)")
        case let error as SnapshotWriteError: self.init(.failure, "\(error)")
        case let error as CanonicalError: self.init(.usage, "the file is not as it should be: \(error)")
        case let error as ScanError: self.init(.failure, "the fingerprint program failed: \(error)")
        case let error as SodiumError: self.init(.permission, "a key does not fit: \(error)")
        default: self.init(common: error)
        }
    }

    private static func status(of error: RegisterError) -> ExitStatus {
        switch error {
        case .finalListFormed, .noFinalList, .importRunning, .importUnfinished: .conflict
        case .otherElection, .otherKind, .wrongKey: .permission
        default: .failure
        }
    }
}
