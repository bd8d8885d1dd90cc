import Wording

/// `dobush-station provision`.
enum ProvisionWords: Worded {
    case abstract
    case discussion
    case setupHelp
    case stationHelp
    case terminalHelp
    case folderHelp
    case memberHelp
    case badStation(String)
    case badTerminal(String)
    case badMember(String)
    case fewMembers(least: Int)
    case exists(file: String)
    case noMemory
    case wouldMake(folder: String)
    case handOver(fingerprint: String, request: String)
}
