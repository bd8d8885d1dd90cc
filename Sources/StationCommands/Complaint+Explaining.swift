import CommandBase
import Console
import Persistence
import StationDesk

extension Complaint {
    /// What an error of a module below means to the person at the terminal. Carries no secret.
    init(explaining error: any Error) {
        switch error {
        case let error as StoreError: self.init(.failure, "the station's log: \(error)")
        case let error as StationLog.Fault: self.init(.checkFailed, Self.sentence(for: error))
        case let error as DeskLinkError: self.init(Self.status(of: error), error.description)
        default:
            self =
                Complaint(common: error)
                ?? Complaint(.failure, "something unforeseen happened (\(type(of: error)))")
        }
    }

    private static func status(of error: DeskLinkError) -> ExitStatus {
        switch error {
        case .notRunning: .notFound
        case .notAllowed: .permission
        case .pathTooLong, .lost, .notUnderstood, .system: .failure
        }
    }

    private static func sentence(for fault: StationLog.Fault) -> String {
        switch fault {
        case .broken(let seq):
            "record \(seq) of the station's log is damaged or was not written by this terminal; keep the folder as it "
                + "is, go on with the spare terminal and tell the commission"
        case .foreign:
            "the station's log belongs to another station, terminal or voter list than this folder's; tell the "
                + "commission"
        }
    }
}
