import Wording

/// What `dobush witness` says.
enum WitnessWords: Worded {
    case group
    case groupDiscussion
    case folderHelp
    case key
    case noWitness(folder: String)

    case newAbstract
    case newDiscussion
    case nameHelp
    case logHelp
    case wrongName
    case noLogs
    case otherName(String)
    case made(String)

    case serveAbstract
    case serveDiscussion
    case serving(name: String, address: String)
}
