package import ElectionModel
package import Persistence
package import Wording

/// Why the register refused. Carries no personal data; each case says what to do.
package enum RegisterError: Error, Equatable, Sendable {
    /// The database belongs to another election.
    case otherElection(ElectionId)
    /// The database belongs to an election of another kind.
    case otherKind(ElectionKind)
    /// The keys are not those with which the database was made.
    case wrongKey
    /// A sealed value was changed, moved to another place or made by another program. The table is named.
    case damaged(String)
    /// The file cannot be read or written.
    case file(String)
    /// The file was written to while it was being imported.
    case fileChanged(String)
    /// The first line of a CSV file is not the header that it must be.
    case header(HeaderFault)
    /// An import stopped; what was saved before stays.
    case importStopped(rowsSaved: Int, cause: StoreError)
    /// Another program is importing the same file.
    case importRunning(String)
    /// A list cannot be formed while this import is neither finished nor abandoned.
    case importUnfinished(String)
    /// There is no unfinished import of this name.
    case noSuchImport(String)
    /// The final list is formed: nothing of the register changes any more.
    case finalListFormed
    /// What was asked for comes only after the final list.
    case noFinalList
    /// A list of nobody is a mistake.
    case registerEmpty
    /// The election's definition has no such station.
    case unknownStation
    /// This purpose does not allow reading biometric data.
    case purpose(AccessPurpose)
}

extension RegisterError: Fault {
    package var nature: FaultNature {
        switch self {
        case .finalListFormed, .noFinalList, .importRunning, .importUnfinished: .conflict
        case .otherElection, .otherKind, .wrongKey: .denied
        case .noSuchImport: .missing
        case .damaged, .file, .fileChanged, .header, .importStopped, .registerEmpty, .unknownStation,
            .purpose:
            .failed
        }
    }
}

extension RegisterError {
    /// Why an import stopped.
    static func words(_ cause: any Error, in language: Language) -> String {
        (cause as? any Worded)?.text(in: language) ?? "\(cause)"
    }
}
