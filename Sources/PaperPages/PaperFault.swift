package import Wording

/// Why a page is not made.
package enum PaperFault: Hashable, Sendable {
    /// A font file is missing or is none.
    case noFont(path: String)
    /// A text has a letter that the font does not have.
    case noLetter(UInt32)
}

extension PaperFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .noFont: .missing
        case .noLetter: .misuse
        }
    }
}
