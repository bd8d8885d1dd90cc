extension CandidateWords {
    var english: String {
        switch self {
        case .group: "Receive applications, follow the checks, and decide on candidates."
        case .groupDiscussion:
            """
            What the law requires and the approved forms lie in the election's folder candidates. Everything about a person \
            is sealed in the database; each look at a case is logged.
            """
        case .noRequirements(let file):
            "What the law requires of candidates is not there: \(file). Put the election's requirements there first."
        case .noTemplates(let folder):
            "There are no approved forms in \(folder). Put the election's forms there first."
        }
    }
}
