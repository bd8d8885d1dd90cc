package import ElectionModel
package import Wording

/// Why a paper's code is not believed.
package enum PaperSealFault: Error, Hashable, Sendable {
    /// The text is no code of a paper, or was cut off.
    case unreadable
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// No key of the commission that stood well then signed it.
    case forged
    /// The code and the paper's file are not of the same paper.
    case otherPaper
    /// The ledger does not have this paper.
    case unpublished
    /// The ledger has a newer paper of this kind about the application.
    case outdated
}

extension PaperSealFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .unreadable: .misuse
        case .otherElection, .otherKind: .conflict
        case .forged, .otherPaper, .unpublished, .outdated: .unsound
        }
    }
}
