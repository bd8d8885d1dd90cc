package import ElectionModel
package import Persistence

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

extension RegisterError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .otherElection(let id):
            "this database belongs to election \(id); open the database of your election, or make a new one"
        case .otherKind(let kind):
            "this database belongs to a \(kind.rawValue) election; kinds are never mixed, use another database"
        case .wrongKey: "the database was made with other keys; give the master key with which it was made"
        case .damaged(let table):
            "a sealed value in table \(table) cannot be opened; stop, keep the file, and restore the last backup"
        case .file(let path): "the file \(path) cannot be read or written; check the path and your rights"
        case .fileChanged(let name):
            "the file \(name) was changed during the import; import the new file under a name of its own"
        case .header(let fault): "the first line of the file must name its columns: \(fault)"
        case .importStopped(let rows, let cause):
            "the import stopped after \(rows) rows, which are saved: \(Self.reason(cause)); "
                + "then run the same command again and it goes on from there"
        case .importRunning(let name): "another program is importing \(name); wait until it has finished"
        case .importUnfinished(let name):
            "the import of \(name) is not finished; run it again to finish it, or abandon it"
        case .noSuchImport(let name): "there is no unfinished import of \(name); look at its name again"
        case .finalListFormed: "the final list is formed, so the register no longer changes; use a correction"
        case .noFinalList: "this can be done only after the final list; form the final list first"
        case .registerEmpty: "there are no voters in the register; import them first"
        case .unknownStation: "the election has no such station; look at the definition's stations"
        case .purpose(let purpose):
            "reading biometric data is not allowed for the purpose \(purpose.rawValue); use a purpose that allows it"
        }
    }

    /// The store's own words say that nothing was written, which is not so here.
    private static func reason(_ cause: StoreError) -> String {
        cause == .full ? "the disk is full; free some space" : "\(cause)"
    }
}
