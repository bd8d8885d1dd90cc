package import Wording

/// Why a form is not drawn. Names, numbers and other texts of the form never stand in it.
package enum FormFault: Hashable, Sendable {
    /// The fonts are not installed.
    case noFonts
    /// A text has a letter that the fonts do not have, or a character that is none: a control character, a change of
    /// the writing direction.
    case badText
    /// The form does not fit on the sheet, even with the smallest letters that people can be asked to read.
    case tooMuch
    /// The computer has not enough memory.
    case memory
}

extension FormFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .noFonts, .memory: .failed
        case .badText, .tooMuch: .misuse
        }
    }
}
