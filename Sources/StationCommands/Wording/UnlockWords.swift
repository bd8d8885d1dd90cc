import Wording

/// Opening the list, by the opening code or by a member's ticket.
enum UnlockWords: Worded {
    case codeFileHelp
    /// `code` is the version code of the list.
    case openingCode(code: String)
    /// Which of those who have a ticket.
    case whichMember(any Worded)
    case noTicket(name: String)
    case nobodyHasTicket
    /// `why` begins small and has no full stop.
    case notOpened(why: any Worded)
    case openedAgain(member: String)
    case ticketFailed(member: String)
    case releaseDamaged
    case releaseOfOtherList
    case releaseRevoked
    case releaseUnsigned
}
