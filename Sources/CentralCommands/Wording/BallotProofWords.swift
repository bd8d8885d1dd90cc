import Wording

/// What stands on the proof of a ballot.
enum BallotProofWords: Worded {
    case title
    case election
    case votingDay
    case contest
    case entry
    case entryHash
    case definition
    case seed
    case notDrawn
    case sheet
    case order
    case option
    case id
    case applications
    case ticket
    case howDrawn
    case howFixed
    case chair
    case secretary
    case member
}
