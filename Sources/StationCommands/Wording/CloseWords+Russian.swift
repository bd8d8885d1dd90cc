import Wording

extension CloseWords {
    var russian: String {
        switch self {
        case .abstract: "Закрыть участок: два члена комиссии вводят результат подсчёта."
        case .discussion:
            """
            Спрашивает числа, подсчитанные вручную, строка за строкой, как в протоколе; остальные строки берутся из \
            журнала. Если что-то не сходится, участок остаётся открытым и говорится, что именно.

            Примеры:
              dobush-station close --folder /srv/1201
              dobush-station close --folder /srv/1201 --count count.json

            Файл подсчёта — список, по одному элементу на каждое голосование:
              [{"contest":"mayor","lines":[{"line":"2","value":500}],
                "votes":[{"option":"a","value":120}]}]
            """
        case .countHelp: "Файл с подсчётом вместо ввода вручную."
        case .line(let id, let text): "  Строка \(id), \(text.russian):"
        case .votes(let option): "  Голоса, \(option.russian):"
        case .wholeNumber: "  Введите целое число."
        case .badCount(let file, let why): "\(file) — не файл подсчёта. \(why.russian)"
        case .really(let station):
            "Закрыть участок № \(station)? После этого бюллетени не выдаются и подсчёт не меняется."
        }
    }
}
