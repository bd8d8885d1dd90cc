import Wording

extension UnlockWords {
    var english: String {
        switch self {
        case .codeFileHelp:
            "A file with the opening code, typed on its first line or as the commission released it, that only you may "
                + "read; without it you are asked where the list needs one."
        case .openingCode(let code): "Opening code of list \(code), which the commission released:"
        case .whichMember(let names): "Member (\(names.english)), or Enter for the opening code:"
        case .noTicket(let name): "There is no ticket for a restart of “\(name)”."
        case .nobodyHasTicket: "No member of the file has a ticket for a restart; the opening code is needed."
        case .notOpened(let why): "Not opened: \(why.english)."
        case .openedAgain(let member): "The list is open again with the code of \(member)."
        case .releaseDamaged:
            "The file with the code is damaged. Get it from the commission once more."
        case .releaseOfOtherList:
            "This code is for another list: compare the station and the list's number."
        case .releaseRevoked:
            "The key that signed the code was revoked. Call the commission and ask for a new code."
        case .releaseUnsigned:
            "The commission has not validly signed this code. Do not use it, and call the commission."
        case .ticketFailed(let member):
            "No ticket for a restart could be kept for \(member): free some disk space or memory. The station is open all "
                + "the same; keep the opening code for a restart."
        }
    }
}
