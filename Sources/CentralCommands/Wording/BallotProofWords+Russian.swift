import Wording

extension BallotProofWords {
    var russian: String {
        switch self {
        case .title: "Образец избирательного бюллетеня"
        case .election: "Выборы"
        case .votingDay: "День голосования"
        case .contest: "За что голосуют"
        case .entry: "Запись публичного журнала"
        case .entryHash: "Хеш записи"
        case .definition: "SHA-256 описания выборов"
        case .seed: "Число жеребьёвки"
        case .notDrawn: "Жеребьёвки ещё не было"
        case .sheet: "Бумага"
        case .order: "Порядок в бюллетене"
        case .option: "Кандидат или список"
        case .id: "Обозначение"
        case .applications: "Заявления"
        case .ticket: "Жребий"
        case .howDrawn:
            "Жребий — это SHA-256 пяти строк: dobush ballot order v1, обозначение выборов, голосования, варианта и число жеребьёвки. Первым стоит наименьший. Проверить может каждый: программами sha256sum и sort или программой dobush-verify ledger, которая проверяет всё это по опубликованному журналу."
        case .howFixed:
            "Варианты определены и опубликованы. После этого проводится открытая жеребьёвка, и порядок публикуется вместе с её числом."
        case .chair: "Председатель комиссии"
        case .secretary: "Секретарь комиссии"
        case .member: "Член комиссии"
        }
    }
}
