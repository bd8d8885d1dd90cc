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
}

extension PaperSealFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .unreadable: .misuse
        case .otherElection, .otherKind: .conflict
        case .forged: .unsound
        }
    }
}
