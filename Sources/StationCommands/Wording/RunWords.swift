import Wording

/// `dobush-station run`.
enum RunWords: Worded {
    case abstract
    case discussion
    case readerHelp
    case trainingReaderHelp
    case readerNormHelp
    case noNorm(file: String)
    case healthPortHelp
    case ready
    case stopping
    case readerPath
    case noReaderProgram(path: String)
    case trainingOnly(kind: any Worded)
    case workingFolderGone
    case logLost
    case terminalRevoked
    /// A paired device that is not accepted any more.
    case device(name: String, standing: DeviceStanding)
    /// `why` is a whole sentence.
    case packageFailed(why: any Worded)
    case dumpsAllowed
    case swapAllowed
}
