import Candidacy
import ElectionModel
import Wording

/// What `dobush candidate lists` says, and `dobush ballot define` of lists.
enum CandidateListWords: Worded {
    case abstract
    case discussion
    case none
    case list(PartyId, ContestId, count: Int)
    case meets
    case unknown([Int])
    case misses(PartyId, ContestId, [ListFault])
}
