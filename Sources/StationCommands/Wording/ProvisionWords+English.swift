import Wording

extension ProvisionWords {
    var english: String {
        switch self {
        case .abstract: "Make a new station's folder on this terminal."
        case .discussion:
            """
            Makes this terminal's private keys and a file request.json with the public ones. Bring that file to the \
            commission: it certifies the keys, and seals the station's voter list to them.

            Each member of the station's commission gets a code, shown once. Two members together open the station, \
            decide about voters whose fingers cannot be read, and close it.

            Example:
              dobush-station provision --setup setup.json --station 1201 \\
                --folder /srv/1201 --member chair --member secretary \\
                --member member-3
            """
        case .setupHelp: "The election's setup file, from the commission."
        case .stationHelp: "The station's number, such as 1201."
        case .terminalHelp: "The name of this terminal at the station."
        case .folderHelp: "The folder to make."
        case .memberHelp: "A member's short name (a-z, 0-9, -); at least three members."
        case .badStation(let id): "“\(id)” is not a station's id: a-z, 0-9, - _ . and nothing else."
        case .badTerminal(let id): "“\(id)” is not a terminal's id: a-z, 0-9, - _ . and nothing else."
        case .badMember(let id):
            "“\(id)” is not a member's short name: a-z, 0-9, - _ . and nothing else, such as chair."
        case .fewMembers(let least):
            "Name at least \(Counted.en(least, "member", "members")) with different names, each with --member."
        case .exists(let file): "\(file) exists already; a station's folder is never overwritten."
        case .noMemory: "There is not enough memory to protect the members' codes; close other programs and try again."
        case .wouldMake(let folder): "Everything needed is there; \(folder) was not made (--dry-run)."
        case .handOver(let fingerprint, let request):
            """
            Hand these codes over in closed envelopes, one to each member. They are shown this once and kept nowhere.
            Compare the roots' fingerprint with the one that the commission reads aloud:
              \(fingerprint)
            Bring \(request) to the commission.
            """
        }
    }
}
