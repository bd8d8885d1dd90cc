import ElectionModel
import Persistence
import Wording

extension RegisterError {
    package var english: String {
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
        case .header(let fault): "the first line of the file must name its columns: \(fault.english)"
        case .importStopped(let rows, .full):
            "the import stopped because the disk is full; \(Counted.en(rows, "row is", "rows are")) saved. Free some "
                + "space, then give the same command again: it goes on from there"
        case .importStopped(let rows, let cause):
            "the import stopped (\(Self.words(cause, in: .en))); \(Counted.en(rows, "row is", "rows are")) "
                + "saved. Give the same "
                + "command again when the cause is gone: it goes on from there"
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
}
