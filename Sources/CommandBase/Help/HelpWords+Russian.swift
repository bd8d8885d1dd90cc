import Console
import Wording

extension HelpWords {
    var russian: String {
        switch self {
        case .usage: "Использование:"
        case .arguments: "Аргументы:"
        case .options: "Параметры:"
        case .commonOptions: "Общие параметры:"
        case .verbs: "Команды:"
        case .verb: "команда"
        case .help: "Показать эту справку."
        case .exitCodes: "Коды завершения:"
        case .exitCode(let status):
            switch status {
            case .ok: "0 выполнено"
            case .failure: "1 ошибка"
            case .usage: "2 неверный вызов"
            case .notFound: "3 не найдено"
            case .permission: "4 нет права или подпись неверна"
            case .conflict: "5 противоречит тому, что есть"
            case .checkFailed: "6 проверка не пройдена"
            case .partial: "7 выполнено частично"
            }
        case .preset(let value): "(если не задано: \(value))"
        case .allowed(let values): "(допустимые значения: \(values.joined(separator: ", ")))"
        case .more(let command): "Подробнее: \(command)"
        case .name: "ИМЯ"
        case .synopsis: "ИСПОЛЬЗОВАНИЕ"
        case .description: "ОПИСАНИЕ"
        case .seeAlso: "СМОТРИТЕ ТАКЖЕ"
        case .manual: "Добуш: руководство"
        }
    }
}
