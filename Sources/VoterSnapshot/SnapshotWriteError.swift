package import Persistence

/// Why a snapshot was not written. Nothing is left behind. Carries no secret and no personal data.
package enum SnapshotWriteError: Error, Equatable, Sendable {
    /// The certificate is not of the signing key, or not a registrar's for the definition's election and kind.
    case notTheRegistrar
    /// The registrar's certificate does not cover the creation and the validity.
    case certificateOutOfTime
    /// The station is not in the election's definition.
    case unknownStation
    /// Number 1...999,999 and a validity that ends after it begins are needed.
    case badEdition
    /// At least one device is needed, at most 1,000, each once.
    case badRecipients
    /// A list number is outside 1...999,999.
    case badListNumber(Int)
    case duplicateListNumber(Int)
    /// Two voters have the same PIN; the second one's list number is given.
    case duplicatePin(listNumber: Int)
    /// A name of the voter is too long, or both surname and given name are empty.
    case badName(listNumber: Int)
    /// The voter's photo has more than 8192 bytes.
    case photoTooLarge(listNumber: Int, bytes: Int)
    /// The voter has more than ten templates.
    case tooManyTemplates(listNumber: Int, count: Int)
    /// A template of the voter is empty, longer than 4096 bytes, or of no finger.
    case badTemplate(listNumber: Int)
    case tooManyVoters
    /// The source of randomness gave no key.
    case noRandomness
    /// The database in memory failed.
    case store(StoreError)
    /// Something with that path exists already.
    case folderExists(String)
    /// The disk is full.
    case diskFull
    /// The path cannot be written to; `code` is the system's errno.
    case cannotWrite(String, code: Int32)
}

extension SnapshotWriteError: CustomStringConvertible {
    /// What is wrong and what to do, in a sentence.
    package var description: String {
        switch self {
        case .notTheRegistrar: "the key or its certificate is no registrar's of this election; use the right key file"
        case .certificateOutOfTime: "the registrar's certificate does not cover the snapshot's times"
        case .unknownStation: "the station is not in the election's definition"
        case .badEdition: "the number must be 1 to 999999, and the validity must end after it begins"
        case .badRecipients: "at least one device is needed and at most 1000, each once"
        case .badListNumber(let number): "list number \(number) is not within 1 to 999999"
        case .duplicateListNumber(let number): "list number \(number) stands twice in the list"
        case .duplicatePin(let number): "the PIN of list number \(number) stands in the list before; correct the list"
        case .badName(let number): "list number \(number) has no name, or one that is too long"
        case .photoTooLarge(let number, let bytes):
            "the photo of list number \(number) has \(bytes) bytes; at most \(SnapshotLimits.photo) are allowed"
        case .tooManyTemplates(let number, let count):
            "list number \(number) has \(count) templates; at most \(SnapshotLimits.templates) are allowed"
        case .badTemplate(let number): "a template of list number \(number) is empty, too long, or of no finger"
        case .tooManyVoters: "a station has at most \(SnapshotLimits.voters) voters"
        case .noRandomness: "the system's source of randomness does not work; restart the machine"
        case .store(let error): "the payload cannot be made: \(error)"
        case .folderExists(let path): "\(path) exists already and is never overwritten; choose another folder"
        case .diskFull: "the disk is full; free some space and try again (nothing was left behind)"
        case .cannotWrite(let path, let code):
            "\(path) cannot be written (system error \(code)); check the path and your rights"
        }
    }
}
