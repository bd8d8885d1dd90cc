/// Why a command does not fit the moment.
package enum DeskMistake: String, Sendable {
    case notOpen = "not-open"
    case alreadyOpen = "already-open"
    case closed
    /// The version code of the signed act is not that of this list.
    case otherVersion = "other-version"
    /// The command is about another person than the one at the desk.
    case otherVisit = "other-visit"
    /// Another person is still at the desk.
    case deskBusy = "desk-busy"
    /// The voter is not identified.
    case notConfirmed = "not-confirmed"
    /// The fallback is not open yet: try the fingers first.
    case fingersFirst = "fingers-first"
    /// The voter chosen was not proposed.
    case notProposed = "not-proposed"
    /// The voter has no ballots that could be spoiled or settled.
    case nothingIssued = "nothing-issued"
    /// The correction of the list is not the next one.
    case otherCorrection = "other-correction"
    /// A correction of the list revoked this terminal's key; another terminal goes on.
    case terminalRevoked = "terminal-revoked"
    /// Ballots of some voters were issued but not said to be handed over.
    case unsettled
}
