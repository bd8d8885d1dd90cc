import Wording

extension MrzFault {
    package var english: String {
        switch self {
        case .lines(let count):
            "the machine-readable zone of a card has three lines, and "
                + "\(Counted.en(count, "line was", "lines were")) read; read the card again"
        case .length(let line, let characters):
            "line \(line) must have 30 characters, and \(Counted.en(characters, "character was", "characters were")) "
                + "read; read the card again"
        case .character(let line, let place):
            "the character at place \(place) of line \(line) cannot stand on a card; read the card again"
        case .form(let field):
            "line \(field.line), \(field.english): it is not written so; wipe the card and read it again"
        case .checkDigit(let field):
            "line \(field.line), \(field.english): the check digit does not fit; wipe the card and read it again"
        case .date(let field):
            "line \(field.line), \(field.english): there can be no such day; look at the card itself"
        }
    }
}
