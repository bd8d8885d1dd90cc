import Wording

extension OpeningCodeFault {
    package var english: String {
        switch self {
        case .wrongLength(let has, let needs):
            "an opening code has \(Counted.en(needs, "letter or digit", "letters and digits")), and \(has) were typed; "
                + "type it again"
        case .badCharacter:
            "an opening code has only digits and Latin letters; type it again, with the Latin keyboard layout"
        case .mistyped:
            "a character of the opening code is wrong, or two are exchanged; compare it and type it again. Nothing is "
                + "damaged"
        }
    }
}
