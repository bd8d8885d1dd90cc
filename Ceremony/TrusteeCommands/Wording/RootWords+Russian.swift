import Ceremony
import Trust
import Wording

extension RootWords {
    var russian: String {
        switch self {
        case .keyOf(let holder): "корневой ключ \(holder)"
        case .keyNamed(let holder): "ключ \(holder)"
        case .making(let holder, let kind):
            "Создаётся корневой ключ для \(holder) (\(kind.russian)). На клавиатуру смотрит только хранитель. "
                + "Забытую парольную фразу не восстановит никто."
        case .finishing(let path):
            "\(path) уже создан, но без открытой части. Введите его парольную фразу, чтобы закончить; ключ останется тем "
                + "же."
        case .made(let holder, let kind): "Корневой ключ хранителя \(holder) создан (\(kind.russian))."
        case .readKeyAloud(let id):
            "Ключ \(id). Его контрольный код — прочитать вслух и записать на своём листе:"
        case .keyStays(let path): "\(path) остаётся у хранителя."
        case .publicGoes(let path): "\(path) передаётся на стол, где собирают ключи."
        case .passphraseChanged(let holder, let path): "У ключа \(holder) в файле \(path) новая парольная фраза."
        case .keyIs(let holder, let kind): "Ключ хранителя \(holder) (\(kind.russian))."
        case .proved(let id): "Парольная фраза его открывает. Ключ \(id), контрольный код:"
        case .asBeside(let id, let path):
            "Ключ \(id), как указано в \(path); --try-passphrase это докажет. Контрольный код:"
        case .noPublicHalf(let path): "Открытой части в \(path) нет; её покажет --try-passphrase."
        case .needsAll(let threshold):
            "[!] Понадобятся все ключи (\(threshold)): если один потеряется, заверить больше ничего нельзя."
        case .holderReads(let holder, let id): "\(holder), ключ \(id). Хранитель читает вслух со своего листа:"
        case .sameAsPaper(let holder): "\(holder): на вашем листе то же самое, каждая группа?"
        case .gathered(let keys, let threshold, let kind, let path):
            "Корневые ключи (\(kind.russian)) — в файле \(path): \(Counted.ru(keys, "ключ", "ключа", "ключей")), "
                + "под каждой записью нужно подписей: \(threshold)."
        case .rootsFingerprint: "Контрольный код корневых ключей:"
        case .publish: "Прочитайте его вслух, впишите в акт и опубликуйте."
        case .compareRoots(let path): "Контрольный код корневых ключей в файле \(path):"
        case .sameAsPublished: "На опубликованном листе то же самое, каждая группа?"
        case .bundleOf(let election, let kind): "Записи для выборов \(election) (\(kind.russian))"
        case .certificates(let role, let count): "Свидетельства (\(role.russian)): \(Figures.text(count, in: .ru))"
        case .revocations(let count):
            "[!] Навсегда отзывается \(Counted.ru(count, "ключ", "ключа", "ключей")):"
        case .revocation(let statement, let reason, let since):
            "\(StatementName(statement).russian): \(reason.russian), с \(since)"
        case .omitted(let count):
            "  … между ними пропущено: \(Counted.ru(count, "строка", "строки", "строк")); их покажет --all."
        case .typeNumber(let holder): "Сколько записей подписывает \(holder)? Введите число:"
        case .signed(let count, let holder, let path):
            "\(holder): подписано \(Counted.ru(count, "запись", "записи", "записей")); они в файле \(path)."
        case .signedAlready(let holder): "\(holder): всё уже было подписано; ничего не изменено."
        case .missing(let roots, let statements):
            "Не закончено: \(Counted.ru(statements, "запись", "записи", "записей")); не хватает подписей ещё "
                + "\(Counted.ru(roots, "корневого ключа", "корневых ключей", "корневых ключей"))."
        case .complete: "Набор готов: под каждой записью есть все нужные подписи."
        case .merged(let statements, let path):
            "\(Counted.ru(statements, "запись", "записи", "записей")) с подписями из обоих наборов — в файле \(path). "
                + "Проверьте его командой root check."
        case .numberHead: "№"
        case .holderHead: "Владелец"
        case .keyHead: "Ключ"
        case .fromHead: "С (UTC+6)"
        case .untilHead: "До (UTC+6)"
        case .signedHead: "Подписи"
        case .rootHead: "Корневой ключ"
        }
    }
}
