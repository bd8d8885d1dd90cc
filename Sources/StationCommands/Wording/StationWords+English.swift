import Wording

extension StationWords {
    var english: String {
        switch self {
        case .abstract: "Runs a polling station: list, fingers, ballots, protocol."
        case .discussion:
            """
            The commands stand in the order of an election. The station's daemon (run) stays in a window of its own all \
            day; the other commands speak with it.
            """
        case .folderHelp: "The station's folder."
        case .terminalKey: "this terminal's key"
        case .notProvisioned(let folder):
            "\(folder) is not a station's folder; make one with: dobush-station provision."
        case .folderInUse(let folder):
            "The daemon (or another command that writes) is using \(folder); stop it first."
        case .otherKind(let file, let kind):
            "\(file) is a key for another kind of election (\(kind.english)); kinds are never mixed."
        case .nothingImported: "No voter list was imported yet; do it with: dobush-station import."
        case .damaged(let file, let why): "\(file) is damaged. \(why.english)"
        case .notRunning(let folder):
            "The station's daemon is not running; start it in a window of its own: dobush-station run --folder \(folder)"
        case .advice(let command): "Type: \(command)"
        case .listNumberHelp: "The voter's list number."
        case .listNumberRange(let most): "A list number is 1 to \(most)."
        }
    }
}
