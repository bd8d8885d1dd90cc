import Ceremony
import ElectionModel
import Trust
import Wording

extension BundleWords {
    var russian: String {
        switch self {
        case .prepareAbstract: "Подготовить то, что подпишут хранители корневых ключей."
        case .prepareDiscussion:
            """
            Всё, из-за чего публикация была бы отклонена, проверяется сейчас по публичному журналу, чтобы церемония не \
            прошла впустую. Затем хранители читают и подписывают файл командой dobush-trustee root sign — не меньше \
            хранителей, чем требуют корневые ключи.

            Причины: lost — утерян, stolen — украден, compromised — мог узнать посторонний, rotated — плановая замена, \
            ended — обязанности закончились.

            Пример:
              dobush keys prepare --revoke station/1201 --reason stolen --certify 1201/request.json --out to-sign.json
            """
        case .certifyHelp: "Запрос, ключи которого нужно заверить; можно указать несколько раз."
        case .revokeHelp: "Чей ключ отозвать: роль/имя или только роль; можно указать несколько раз."
        case .reasonHelp: "Почему: lost, stolen, compromised, rotated или ended."
        case .reasonValue: "причина"
        case .sinceHelp:
            "С какого времени отозванным ключам нет доверия, по Бишкеку: 2026-11-22 или 2026-11-22T09:30 (иначе — сейчас)."
        case .outHelp: "Файл для хранителей корневых ключей."
        case .prepareDryRunHelp: "Всё проверить и показать; ничего не записывать."
        case .nothingAsked: "Укажите, что подписывать: --certify с запросом, --revoke с владельцем или то и другое."
        case .reasonMissing: "Укажите причину отзыва: --reason lost, stolen, compromised, rotated или ended."
        case .reasonAlone: "--reason и --since относятся к --revoke; укажите, чей ключ отзывается."
        case .sinceInFuture: "--since в будущем; отзыв действует сразу."
        case .outTaken(let path): "\(path) уже есть; выберите для --out другое имя."
        case .notPrepared(let faults):
            "Набор не записан, потому что опубликовать его не удалось бы:" + Self.listed(faults, in: .ru)
        case .number: "№"
        case .says: "Что подписывается"
        case .certifies(let day): "заверен до \(day)"
        case .revokes: "ОТОЗВАН навсегда"
        case .prepared(let count, let path):
            "На подпись \(Counted.ru(count, "запись", "записи", "записей")): \(path)."
        case .wouldPrepare(let count):
            "\(Counted.ru(count, "запись", "записи", "записей")) можно подписать и опубликовать; ничего не записано."
        case .toSign(let count, let roots):
            "Нужно подписей хранителей корневых ключей: \(roots); каждый вводит число записей: \(count)."

        case .publishAbstract: "Внести подписанный набор в журнал и ввести новые ключи в работу."
        case .publishDiscussion:
            """
            Все записи вносятся вместе, сначала отзывы. Отозванный ключ с этого момента не значит ничего, и навсегда. Если \
            команда прервалась, та же команда доделает остальное.

            Пример:
              dobush keys publish to-sign.json
            """
        case .bundleHelp: "Набор с подписями корневых ключей."
        case .publishDryRunHelp: "Проверить, примет ли его журнал, и остановиться."
        case .bundleFile: "набор записей для корневых ключей"
        case .rootsFile: "файл корневых ключей"
        case .requestFile: "запрос на заверение ключей"
        case .notThatFile(let path, let what, let cause):
            "\(path) — не исправный файл (\(what.russian)): \(cause.russian)."
        case .unsound(let faults): "Набор неисправен, ничего не внесено:" + Self.listed(faults, in: .ru)
        case .incomplete(let statements, let roots):
            "Не хватает подписей ещё \(Counted.ru(roots, "хранителя", "хранителей", "хранителей")) корневых ключей под "
                + "\(Counted.ru(statements.count, "записью", "записями", "записями")):"
                + Self.unsigned(statements, in: .ru)
        case .noSubmitter:
            "В этой папке нет действующего ключа комиссии, кроме тех, что отзывает набор. Опубликуйте его там, где лежит "
                + "другой ключ комиссии."
        case .publishQuestion(let count):
            "Будет навсегда отозвано: \(Counted.ru(count, "ключ", "ключа", "ключей")). Опубликовать?"
        case .wouldPublish(let count):
            "Журнал принял бы \(Counted.ru(count, "запись", "записи", "записей")); ничего не внесено."
        case .publishedAlready: "Всё из этого набора уже есть в журнале."
        case .published(let revocations, let certificates, let entries):
            "Опубликовано: \(Counted.ru(revocations, "отзыв", "отзыва", "отзывов")) и "
                + "\(Counted.ru(certificates, "сертификат", "сертификата", "сертификатов")), записи журнала "
                + "\(Self.range(entries))."
        case .replaced(let holder, let kept):
            "Новый ключ \(holder) введён в работу." + (kept.map { " Прежний хранится как \($0)." } ?? "")
        }
    }
}
