import Wording

extension ConsoleWords {
    var russian: String {
        switch self {
        case .unreadable(let path, let cause): "Файл \(path) не читается: \(cause.russian)."
        case .notPlain(let path): "\(path) — не обычный файл."
        case .readableByOthers(let path):
            "Файл \(path) могут прочитать другие пользователи этой машины; разрешите только себе: chmod 600 \(path)."
        case .tooLarge(let path): "Файл \(path) больше допустимого размера."
        case .noPassphrase(let path): "В первой строке файла \(path) нет парольной фразы."
        case .nothingTyped: "Ничего не введено."
        case .noTerminal(let question, let instead):
            "Нет терминала, чтобы спросить: «\(question.russian)»; укажите \(instead)."
        case .mayNotAsk(let question, let instead?):
            "Нужно спросить: «\(question.russian)», но задан --no-input; дайте ответ через \(instead)."
        case .mayNotAsk(let question, nil):
            "Нужно спросить: «\(question.russian)», но задан --no-input; уберите его и повторите."
        case .inputEnded(let instead?): "Ввод закончился без ответа; ответ можно дать и через \(instead)."
        case .inputEnded(nil): "Ввод закончился без ответа на вопрос."
        case .declined: "Согласие не дано; ничего не изменено."
        case .yesOrNo(let question): "\(question.russian) (да/нет)"
        }
    }
}
