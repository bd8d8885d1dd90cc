extension DeskMistake {
    package var english: String {
        switch self {
        case .notOpen: "The station is not open yet."
        case .alreadyOpen: "The station is open already."
        case .closed: "The station is closed."
        case .otherVersion:
            "The code is not that of the imported list. Compare it with the signed act; do not open on another list."
        case .otherVisit: "Somebody else is at the desk now; begin again."
        case .deskBusy: "The ballots of the voter before were not said to be handed over yet. Finish that first."
        case .notConfirmed: "The voter is not identified yet."
        case .fingersFirst: "Try the fingers first; two members decide after that."
        case .notProposed: "This voter was not proposed."
        case .nothingIssued: "This voter has no ballots that could be settled or spoiled."
        case .unsettled: "Ballots of some voters were not said to be handed over; settle them first."
        case .otherCorrection: "This is not the list's next correction; take the corrections in their order."
        case .terminalRevoked:
            "This terminal's key was revoked; issue nothing any more and go on with the spare terminal."
        }
    }
}
