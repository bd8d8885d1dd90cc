import Candidacy
import Wording

/// What `dobush candidate` says of applications and decisions.
enum CandidateWords: Worded {
    case group
    case groupDiscussion
    case noRequirements(file: String)
    case noTemplates(folder: String)
    case candidacyHelp
    case noCandidacy(String)
    case notPublished(any Worded)
    case publishAbstract
    case publishDiscussion
    case published(Int)
    case wouldPublish(Int)
    case applyAbstract
    case applyDiscussion
    case contestHelp
    case partyHelp
    case placeHelp
    case consentHelp
    case applicantHelp
    case askApplicant
    case wrongApplicant
    case wrongContest(String)
    case wrongParty(String)
    case wrongPlace
    case taken(number: Int, receipt: String)
    case wouldTake(number: Int)
    case decideAbstract
    case decideDiscussion
    case registerHelp
    case refuseHelp
    case settleHelp
    case holdsHelp
    case failsHelp
    case documentHelp
    case appealHelp
    case endAppealHelp
    case takeBackHelp
    case oneDeed
    case holdsOrFails
    case wrongRequirement(String)
    case proposed(CandidacyDeed)
    case done(CandidacyDeed, CandidacyStage)
    case wouldPropose(CandidacyDeed)
    case wouldDo(CandidacyDeed, CandidacyStage)
    case takenBack
    case wouldTakeBack
    case withdrawAbstract
    case withdrawDiscussion
    case replaceAbstract
    case replaceDiscussion
    case successorHelp
}
