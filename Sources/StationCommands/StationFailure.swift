import Glibc
import Persistence
import StationDesk
import Trust
import VoterSnapshot

/// Why a command could not do its work: a sentence for the person and a code for scripts. Carries no secret.
struct StationFailure: Error, Equatable, Sendable {
    let exit: StationExit
    let sentence: String

    init(_ exit: StationExit, _ sentence: String) {
        self.exit = exit
        self.sentence = sentence
    }

    /// The failure that an error of a module below means.
    init(_ error: any Error) {
        switch error {
        case let failure as StationFailure: self = failure
        case let error as DurableFileError: self.init(Self.exit(for: error), error.description)
        case let error as StoreError: self.init(.failed, "the station's log: \(error)")
        case let error as TrustError:
            self.init(error == .wrongPassphrase ? .notAllowed : .failed, error.description)
        case let error as SnapshotRefusal: self.init(Self.exit(for: error), error.description)
        case let error as StationLog.Fault: self.init(.checkFailed, Self.sentence(for: error))
        case let error as DeskLinkError: self.init(Self.exit(for: error), error.description)
        default: self.init(.failed, "something unforeseen happened (\(type(of: error)))")
        }
    }

    /// 3 missing, 4 signature, certificate or recipient, 5 of another station, list or time, 6 damage.
    static func exit(for refusal: SnapshotRefusal) -> StationExit {
        switch refusal {
        case .missingFile: .notFound
        case .certificate, .notARegistrar, .certificateOutOfTime, .unknownSigner, .badSignature, .notARecipient:
            .notAllowed
        case .otherElection, .otherKind, .otherStation, .stale, .otherListVersion, .otherVersionCode, .notYetValid,
            .expired:
            .conflict
        case .unreadable, .notAManifest, .definitionChanged, .definitionDamaged, .truncated, .payloadChanged,
            .payloadDamaged:
            .checkFailed
        }
    }

    private static func exit(for error: DurableFileError) -> StationExit {
        switch error.code {
        case ENOENT, ENOTDIR: .notFound
        case EACCES, EPERM, EROFS: .notAllowed
        case EEXIST: .conflict
        default: .failed
        }
    }

    private static func exit(for error: DeskLinkError) -> StationExit {
        switch error {
        case .notRunning: .notFound
        case .notAllowed: .notAllowed
        case .pathTooLong, .lost, .notUnderstood, .system: .failed
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
