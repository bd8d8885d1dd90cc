import Wording

extension UnlockWords {
    var english: String {
        switch self {
        case .codeFileHelp:
            "A file with the opening code on its first line, that only you may read; without it you are asked where the "
                + "list needs one."
        case .openingCode(let code): "Opening code of list \(code), which the commission released:"
        case .whichMember(let names): "Member (\(names.english)), or Enter for the opening code:"
        case .noTicket(let name): "There is no ticket for a restart of “\(name)”."
        case .nobodyHasTicket: "No member of the file has a ticket for a restart; the opening code is needed."
        case .notOpened(let why): "Not opened: \(why.english)."
        case .openedAgain(let member): "The list is open again with the code of \(member)."
        case .ticketFailed(let member):
            "No ticket for a restart could be kept for \(member): free some disk space or memory. The station is open all "
                + "the same; keep the opening code for a restart."
        }
    }
}
