package import Files
package import Persistence
package import Wording

/// Why a snapshot or a delta was not written. Nothing is left behind. Carries no secret and no personal data.
package enum SnapshotWriteError: Equatable, Sendable {
    /// The certificate is not of the signing key, or not a registrar's for the definition's election and kind.
    case notTheRegistrar
    /// The registrar's certificate does not cover the creation and the validity.
    case certificateOutOfTime
    /// The station is not in the election's definition.
    case unknownStation
    /// Number 1...999,999 and a validity that ends after it begins are needed.
    case badEdition
    /// At least one device is needed, at most 1,000 recipients, each key once.
    case badRecipients
    /// At most 1,000 revocations can travel.
    case tooManyRevocations
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
    /// A delta has more than 1,000 operations, or too long ones.
    case deltaTooLarge
    /// The snapshot needs an opening code, and the delta's order has no master for it, or the other way round.
    case otherOpening
    /// The source of randomness gave no key.
    case noRandomness
    /// The database in memory failed.
    case store(StoreError)
    /// The folder has no whole snapshot to which a proof could be added.
    case noSnapshot
    /// The ledger's proof is of another entry.
    case foreignProof
    /// Something with that path exists already.
    case folderExists(String)
    /// A file cannot be read or written.
    case file(DurableFileError)
}

extension SnapshotWriteError: Fault {
    package var nature: FaultNature {
        switch self {
        case .notTheRegistrar, .certificateOutOfTime: .denied
        case .unknownStation, .noSnapshot: .missing
        case .badEdition, .badRecipients, .tooManyRevocations, .otherOpening: .misuse
        case .folderExists: .conflict
        case .badListNumber, .duplicateListNumber, .duplicatePin, .badName, .photoTooLarge, .tooManyTemplates,
            .badTemplate, .tooManyVoters, .deltaTooLarge, .foreignProof:
            .unsound
        case .noRandomness, .store: .failed
        case .file(let error): error.nature
        }
    }
}
