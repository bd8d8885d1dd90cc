import Wording

extension FormWords {
    var russian: String {
        switch self {
        case .notReal(let kind): kind.russian.uppercased()
        case .receipt: "ЧЕК ИДЕНТИФИКАЦИИ"
        case .copy(let number): "КОПИЯ № \(number)"
        case .listNumber: "Номер в списке"
        case .ballots: "Бюллетени к выдаче"
        case .handIn:
            "Отдайте чек члену комиссии, работающему со списком, и распишитесь в списке. За кого вы голосуете, в чеке не "
                + "указано."
        case .selfTest: "ПРОВЕРКА УСТРОЙСТВА"
        case .selfTestNote:
            "Если все буквы и чёрная полоса чёткие, принтер исправен. Этот чек выбросьте."
        case .ballot: "ИЗБИРАТЕЛЬНЫЙ БЮЛЛЕТЕНЬ"
        case .markOne:
            "Поставьте любой знак в квадрате справа от того, кого вы выбираете, и только в одном. Бюллетень без знака или "
                + "со знаками в нескольких квадратах недействителен."
        case .sameCode: "Этот код одинаков на всех бюллетенях этого голосования."
        }
    }
}
