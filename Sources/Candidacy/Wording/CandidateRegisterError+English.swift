import Wording

extension CandidateRegisterError {
    package var english: String {
        switch self {
        case .otherElection(let election): "This database belongs to another election: \(election)."
        case .otherKind(let kind): "This database belongs to an election of another kind: \(kind.english)."
        case .wrongKey: "This database was made with other keys. Take the folder with which it was made."
        case .damaged(let table):
            "The database of candidates is damaged (table \(table)). Do not change anything; restore the last backup."
        case .unknownContest(let contest):
            "The election has no contest \(contest). Check the id in the election’s definition."
        case .unknownCandidacy(let id):
            "There is no candidacy \(id). Check the number."
        case .appliedDifferently(let id):
            "This person has applied to this contest before, with other particulars (candidacy \(id)). Withdraw that application first."
        }
    }
}
