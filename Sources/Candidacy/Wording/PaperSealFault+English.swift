import Wording

extension PaperSealFault {
    package var english: String {
        switch self {
        case .unreadable: "This is no code of a paper about a candidate, or not all of it. Read the code again."
        case .otherElection(let election): "The paper is of another election: \(election)."
        case .otherKind(let kind): "The paper is of another kind of election: \(kind.english)."
        case .forged:
            "The signature in the code is not of this election's commission. Do not believe the paper; tell the commission."
        }
    }
}
