import Wording

extension MrzFault {
    package var kyrgyz: String {
        switch self {
        case .lines(let count):
            "картанын машина окуй турган бөлүгү үч саптан турат, окулганы: \(Counted.ky(count, "сап")); картаны кайра "
                + "окутуңуз"
        case .length(let line, let characters):
            "\(line)-сапта 30 белги болушу керек, окулганы: \(Counted.ky(characters, "белги")); картаны кайра окутуңуз"
        case .character(let line, let place):
            "\(line)-саптын \(place)-ордундагы белги картада боло албайт; картаны кайра окутуңуз"
        case .form(let field):
            "\(field.line)-сап, \(field.kyrgyz): мындай жазылбайт; картаны тазалап, кайра окутуңуз"
        case .checkDigit(let field):
            "\(field.line)-сап, \(field.kyrgyz): текшерүү цифрасы туура келбейт; картаны тазалап, кайра окутуңуз"
        case .date(let field):
            "\(field.line)-сап, \(field.kyrgyz): мындай күн болушу мүмкүн эмес; картаны өзүнөн карап текшериңиз"
        }
    }
}
