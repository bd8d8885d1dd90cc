import Wording

extension IdentifyWords {
    var russian: String {
        switch self {
        case .abstract: "Опознать избирателя и выдать бюллетени."
        case .discussion:
            """
            Спрашивает ПИН из документа, затем палец; ПИН не попадает ни в один журнал. Когда избиратель опознан, \
            сверьте имя и фото и наберите «\(DeskWord.issue.russian)»; затем вручите бюллетени и наберите \
            «\(DeskWord.done.russian)».

            Если пальцы не читаются, два члена комиссии решают по документу и фото.

            Примеры:
              dobush-station identify --folder /srv/1201
              dobush-station identify --folder /srv/1201 --finger-only
            """
        case .fingerOnlyHelp: "Без документа: искать в списке по пальцам."
        case .unitHelp: "Документ читает и чек печатает комбинированное устройство."
        case .secondsHelp: "Сколько секунд сканер ждёт палец, от 1 до 30."
        case .secondsRange: "--seconds должно быть от 1 до 30."
        case .pin: "ПИН:"
        case .badPin: "В ПИН 14 цифр: 1 или 2, затем дата рождения и ещё пять цифр; посмотрите в документ."
        case .afterFinger:
            "Enter — палец ещё раз · \(DeskWord.members.russian) — решают два члена · \(DeskWord.cancel.russian) — "
                + "прекратить:"
        case .afterProposal:
            "Enter — второй палец · номер в списке — член комиссии сверил лицо с документом этого избирателя · "
                + "\(DeskWord.cancel.russian) — прекратить:"
        case .afterIdentification:
            "\(DeskWord.issue.russian) — выдать бюллетени · \(DeskWord.reject.russian) — два члена говорят, что документ "
                + "чужой · \(DeskWord.cancel.russian) — прекратить:"
        case .afterIssue: "Вручите бюллетени, затем наберите «\(DeskWord.done.russian)»:"
        case .whichReason(let most): "Почему решают два члена комиссии? 1–\(most):"
        }
    }
}
