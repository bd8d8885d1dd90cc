import Wording

/// The program as a whole.
enum StationWords: Worded {
    case abstract
    case discussion
    case folderHelp
    /// What people call the keys in `terminal.key`.
    case terminalKey
    case notProvisioned(folder: String)
    case folderInUse(folder: String)
    case otherKind(file: String, kind: any Worded)
    case nothingImported
    /// `why` is a whole sentence.
    case damaged(file: String, why: any Worded)
    case notRunning(folder: String)
    /// `command` is what to type.
    case advice(command: String)
    case listNumberHelp
    case listNumberRange(most: Int)
}
