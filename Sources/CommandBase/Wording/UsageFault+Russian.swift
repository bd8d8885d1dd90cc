import Wording

extension UsageFault {
    package var russian: String {
        switch self {
        case .unknownOption(let name, let suggestion?): "Параметра \(name) нет; может быть, \(suggestion)?"
        case .unknownOption(let name, nil): "Параметра \(name) нет."
        case .missingValue(let name): "Не указано значение параметра \(name)."
        case .unexpectedValue(let value, let name): "\(name) пишется без значения, «\(value)» здесь лишнее."
        case .unexpectedArguments(let words):
            words.count == 1 ? "Слово «\(words[0])» здесь лишнее." : "Лишние слова: \(words.joined(separator: ", "))."
        case .unknownVerb(let name, let suggestion?): "Команды «\(name)» нет; может быть, \(suggestion)?"
        case .unknownVerb(let name, nil): "Команды «\(name)» нет."
        case .missingVerb: "Не указана команда."
        case .exclusive(let first, let second): "\(first) и \(second) нельзя указывать вместе."
        case .missing(let names):
            names.count == 1
                ? "Не указано: \(names[0])." : "Нужно одно из этого: \(names.joined(separator: " или "))."
        case .invalidValue(let value, let name, let allowed):
            "Значение «\(value)» не подходит для \(name)."
                + (allowed.isEmpty ? "" : " Допустимые значения: \(allowed.joined(separator: ", ")).")
        case .unknownShell(let name): "Для «\(name)» дополнения нет; укажите bash, zsh или fish."
        case .other(let text): "Командная строка не понята: \(text)"
        }
    }
}
