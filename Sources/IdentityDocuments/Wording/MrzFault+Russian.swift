import Wording

extension MrzFault {
    package var russian: String {
        switch self {
        case .lines(let count):
            "машиночитаемая зона карты состоит из трёх строк, прочитано: "
                + "\(Counted.ru(count, "строка", "строки", "строк")); считайте карту ещё раз"
        case .length(let line, let characters):
            "в строке \(line) должно быть 30 знаков, прочитано: "
                + "\(Counted.ru(characters, "знак", "знака", "знаков")); считайте карту ещё раз"
        case .character(let line, let place):
            "знак на месте \(place) строки \(line) на карте невозможен; считайте карту ещё раз"
        case .form(let field):
            "строка \(field.line), \(field.russian): так не пишется; протрите карту и считайте её ещё раз"
        case .checkDigit(let field):
            "строка \(field.line), \(field.russian): контрольная цифра не сходится; протрите карту и считайте её ещё раз"
        case .date(let field):
            "строка \(field.line), \(field.russian): такого дня быть не может; сверьте с самой картой"
        }
    }
}
