extension OpenWords {
    var russian: String {
        switch self {
        case .abstract: "Открыть участок: два члена комиссии и код из подписанного акта."
        case .discussion:
            """
            В этот момент не выдано ни одного бюллетеня; с этой записи начинается журнал.

            Пример:
              dobush-station open --folder /srv/1201 --code 3f2a-91bc-2
            """
        case .codeHelp: "Код версии списка, читается с подписанного акта."
        case .codeFits(let code): "Код \(code) соответствует загруженному списку; участок не открыт (--dry-run)."
        }
    }
}
