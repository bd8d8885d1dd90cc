import Wording

/// A piece of text on a form.
struct FormText: Sendable {
    enum Alignment: Sendable {
        case left
        case centre
        case right
    }

    let text: String
    let language: Language
    /// Tenths of a typographic point.
    let size: Int
    let isBold: Bool
    let alignment: Alignment

    /// Takes a text.
    ///
    /// - Throws: ``FormFault/badText`` for characters that are not seen but change what is: controls, directions, breaks.
    init(
        _ text: String, _ language: Language, size: Int, isBold: Bool = false, alignment: Alignment = .left
    ) throws(FormFault) {
        let isUnfit = text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
            default: false
            }
        }
        guard !text.isEmpty, !isUnfit else { throw .badText }
        self.text = text
        self.language = language
        self.size = size
        self.isBold = isBold
        self.alignment = alignment
    }
}
