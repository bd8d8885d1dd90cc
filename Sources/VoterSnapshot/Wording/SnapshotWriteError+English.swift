import Files
import Wording

extension SnapshotWriteError {
    package var english: String {
        switch self {
        case .notTheRegistrar: "the key or its certificate is no registrar's of this election; use the right key file"
        case .certificateOutOfTime:
            "the registrar's certificate does not cover the snapshot's times; have the roots renew it"
        case .unknownStation: "the station is not in the election's definition; check its number"
        case .badEdition: "the number must be 1 to 999999, and the validity must end after it begins"
        case .badRecipients:
            "at least one device is needed, at most \(SnapshotLimits.recipients) recipients, each key once; check the "
                + "stations' keys"
        case .tooManyRevocations: "a list carries at most \(SnapshotLimits.revocations) revocations"
        case .badListNumber(let number): "list number \(number) is not within 1 to \(SnapshotLimits.number)"
        case .duplicateListNumber(let number): "list number \(number) stands twice in the list; correct the list"
        case .duplicatePin(let number): "the PIN of list number \(number) stands in the list before; correct the list"
        case .badName(let number): "list number \(number) has no name, or one that is too long; correct the list"
        case .photoTooLarge(let number, let bytes):
            "the photo of list number \(number) has \(bytes) bytes; at most \(SnapshotLimits.photo) are allowed"
        case .tooManyTemplates(let number, let count):
            "list number \(number) has \(count) templates; at most \(SnapshotLimits.templates) are allowed"
        case .badTemplate(let number): "a template of list number \(number) is empty, too long, or of no finger"
        case .tooManyVoters: "a station has at most \(SnapshotLimits.voters) voters"
        case .deltaTooLarge:
            "a correction has at most \(SnapshotLimits.operations) entries; divide it into several corrections"
        case .otherOpening:
            "the snapshot and the correction must both have an opening code or both none; give the secret with which the "
                + "snapshot was made"
        case .noRandomness: "the system's source of randomness does not work; restart the machine"
        case .store:
            "the list could not be put together in memory; close other programs and try again"
        case .noSnapshot: "there is no whole snapshot in this folder; check the folder"
        case .foreignProof: "the proof from the ledger belongs to another file; make the one of this file"
        case .folderExists(let path): "\(path) exists already and is never overwritten; choose another folder"
        case .file(let error): "\(error.english) (nothing was left behind)"
        }
    }
}
