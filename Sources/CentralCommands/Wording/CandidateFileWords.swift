import Candidacy
import ElectionModel
import Wording

/// What `dobush candidate` says of files, papers and tables.
enum CandidateFileWords: Worded {
    case statusAbstract
    case statusDiscussion
    case statusCandidacyHelp
    case journalHelp
    case fileNeedsMember
    case nobodyApplied
    case number
    case contest
    case candidate
    case stage
    case due
    case nominatedBy
    case received
    case proposal
    case requirements
    case papers
    case journal
    case program
    case byItself
    case byList(PartyId, place: Int)
    case inLedger(entry: Int)
    case notInLedger
    case waits(number: Int, CandidacyDeed, by: MemberId)
    case unpublished(Int)
    case journalWhole(Int)
    case journalBroken(seq: Int)
    case paperAbstract
    case paperDiscussion
    case paperNumberHelp
    case paperOutHelp
    case wrongPaper(String)
    case saved(file: String)
    case notCurrent
    case exportAbstract
    case exportDiscussion
    case exportOutHelp
    case papersHelp
    case papersNeedMember
    case exported(candidates: Int, folder: String)
    case exportedPapers(Int, folder: String)
    case wouldExport(candidates: Int)
    case wouldExportPapers(Int)
}
