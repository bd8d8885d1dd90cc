import Wording

extension CommonWords {
    package var russian: String {
        switch self {
        case .jsonHelp: "Ответить в JSON, для программ."
        case .dryRunHelp: "Всё проверить, ничего не записывать."
        case .yesHelp: "На все вопросы «да или нет» отвечать «да»."
        case .noInputHelp: "Ничего не спрашивать: если нужен ответ, остановиться и назвать нужный параметр."
        case .languageHelp: "Язык программы: ky — кыргызский, ru — русский, en — английский."
        case .passphraseHelp:
            "Файл с парольной фразой в первой строке, доступный только вам; без него фраза спрашивается."
        case .newPassphraseHelp: "Файл с новой парольной фразой в первой строке, доступный только вам."
        case .passphrase(let keys): "Парольная фраза (\(keys.russian)):"
        case .newPassphrase(let keys): "Новая парольная фраза (\(keys.russian)):"
        case .samePassphrase: "Та же парольная фраза ещё раз:"
        case .shortPassphrase(let least):
            "В парольной фразе должно быть не меньше \(Counted.ru(least, "знака", "знаков", "знаков")); "
                + "ничего не создано."
        case .differentPassphrases: "Две парольные фразы различаются; ничего не создано."
        case .unknownLanguage(let tag): "Языка «\(tag)» нет; укажите ky, ru или en, например: --lang ru."
        case .languageWithoutValue: "После --lang не указан язык; укажите ky, ru или en."
        case .unforeseen(let type): "Произошла непредвиденная ошибка (\(type)); сообщите комиссии."
        }
    }
}
