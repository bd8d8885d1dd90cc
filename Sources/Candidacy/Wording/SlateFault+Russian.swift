import Wording

extension SlateFault {
    package var russian: String {
        switch self {
        case .nobody(let contest): "На выборах \(contest) пока никто не зарегистрирован."
        case .nameMissing(let application):
            "Ни один реестр ещё не сообщил имя кандидата по заявлению № \(application). Сначала выполните dobush candidate verify."
        case .sexMissing(let application):
            "Ни один реестр не сообщил пол кандидата по заявлению № \(application), а для правила этих выборов он нужен."
        case .unknownParty(let party):
            "Партии \(party) нет в файле candidates/parties.json. Впишите её с названием на трёх языках."
        }
    }
}
