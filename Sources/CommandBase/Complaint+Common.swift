package import Console
import Persistence
import Trust
import VoterSnapshot
import Wording

extension Complaint {
    /// The sentence and exit status for an error that both programs meet; `nil` for another.
    package init?(common error: any Error) {
        switch error {
        case let error as Complaint: self = error
        case let error as any Fault: self.init(error.nature, error)
        case let error as StoreError: self.init(.failure, "\(error)")
        case let error as TrustError: self.init(Self.status(of: error), "\(error)")
        case let error as SnapshotRefusal: self.init(Self.status(of: error), "\(error)")
        default: return nil
        }
    }

    private static func status(of error: TrustError) -> ExitStatus {
        switch error {
        case .file: .failure
        case .malformed: .checkFailed
        case .subjectTaken, .keyTaken: .conflict
        case .certificate, .otherElection, .otherKind, .badSignature, .unsigned, .wrongPassphrase: .permission
        }
    }

    /// Missing; signature, certificate or recipient; of another station, list or time; damaged.
    private static func status(of refusal: SnapshotRefusal) -> ExitStatus {
        switch refusal {
        case .missingFile: .notFound
        case .certificate, .notARegistrar, .certificateOutOfTime, .unknownSigner, .badSignature, .notARecipient:
            .permission
        case .otherElection, .otherKind, .otherStation, .stale, .otherListVersion, .otherVersionCode, .notYetValid,
            .expired:
            .conflict
        case .unreadable, .notAManifest, .definitionChanged, .definitionDamaged, .truncated, .payloadChanged,
            .payloadDamaged:
            .checkFailed
        }
    }
}
