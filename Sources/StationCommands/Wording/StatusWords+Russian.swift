import Wording

extension StatusWords {
    var russian: String {
        switch self {
        case .abstract: "Показать состояние участка: только числа, без имён."
        case .discussion:
            """
            Пример:
              dobush-station status --folder /srv/1201
            """
        case .notOpen(let station, let kind): "Участок № \(station) (\(kind.russian)) ещё не открыт."
        case .open(let station, let kind): "Участок № \(station) (\(kind.russian)) открыт."
        case .closed(let station, let kind): "Участок № \(station) (\(kind.russian)) закрыт."
        case .list: "Список"
        case .listValue(let code, let voters):
            "\(code), \(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))"
        case .corrections: "Последняя поправка"
        case .issued: "Получили бюллетени"
        case .spoiled: "Испорчено"
        case .secondAttempts: "Вторые попытки"
        case .fallbacks: "Опознали два члена"
        case .identification: "Опознание"
        case .unsettled(let numbers): "Не уточнено, вручены ли бюллетени, номера в списке: \(numbers.russian)."
        case .fallbackAlarm:
            "Двум членам пришлось опознать больше избирателей, чем ожидалось: протрите сканер и сообщите комиссии."
        }
    }
}
