import ElectionModel
import Wording

extension TabulateWords {
    var russian: String {
        switch self {
        case .abstract: "Сложить протоколы; с --publish опубликовать итог."
        case .discussion:
            "Итог вычисляется только из протоколов в журнале: любой может вычислить его заново."
        case .publishHelp: "Внести итоги в публичный журнал (на этапе \(Term.phase(.counted).russian))."
        case .dryRunHelp: "Вместе с --publish: проверить, принял бы журнал итоги; ничего не записывать."
        case .protocolsMissing(let stations): "Не хватает протоколов участков: \(SnapshotWords.names(stations))."
        case .question: "Опубликованный итог остаётся в журнале навсегда. Опубликовать?"
        case .wouldPublish: "Журнал принял бы эти итоги; ничего не опубликовано."
        case .votes: "Голоса"
        case .share: "Доля"
        case .title(let title, let protocols, let complete):
            "\(title.russian) — \(Counted.ru(protocols, "протокол", "протокола", "протоколов"))"
                + (complete ? "" : ", ещё не все участки")
        }
    }
}
