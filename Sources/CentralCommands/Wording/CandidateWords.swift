import Wording

/// What `dobush candidate` says.
enum CandidateWords: Worded {
    case group
    case groupDiscussion
    case noRequirements(file: String)
    case noTemplates(folder: String)
}
