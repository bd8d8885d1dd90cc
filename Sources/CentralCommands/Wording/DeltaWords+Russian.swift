import ElectionModel
import Wording

extension DeltaWords {
    var russian: String {
        switch self {
        case .abstract: "Исправить список, который есть у участка: добавить, убрать, перевести, отметить."
        case .discussion:
            """
            Поправки — файл CSV со столбцами action, list_number, pin, to и mark. Из них получается подписанный, \
            запечатанный файл в папке списка участка: он попадает на участок по сети, на флешке или QR-кодами, и о нём \
            объявляется в публичном журнале. С ним передаются все отзывы ключей. Поправка никогда не отменяет выданный \
            бюллетень. Тот же файл после прерывания доводит начатое до конца.
            """
        case .stationHelp: "Участок, чей список исправляется."
        case .fileHelp: "Поправки: CSV, по одной в строке."
        case .revocationsOnlyHelp: "Без поправок: файл несёт только отзывы ключей."
        case .qrHelp: "Записать файл ещё и картинками QR-кодов, для бумаги или экрана."
        case .dryRunHelp: "Проверить поправки и остановиться; ничего не записывать и не объявлять."
        case .noCorrections: "Назовите файл поправок или укажите --revocations-only, что-то одно."
        case .otherHead:
            "Первая строка файла должна быть такой: \(CorrectionColumn.header). Поля разделяйте запятыми, кодировка UTF-8."
        case .noRows: "В файле нет поправок. Чтобы передать только отзывы, вместо него укажите --revocations-only."
        case .tooManyRows(let most):
            "В одном файле не больше чем \(Counted.ru(most, "поправка", "поправки", "поправок")); разделите его."
        case .notTaken(let faults):
            "Поправки не приняты; исправьте файл и повторите команду:" + Self.lines(faults, in: .ru)
        case .notNow:
            "Списки исправляются только на этапах \(Term.phase(.keys).russian) и \(Term.phase(.open).russian)."
        case .openingKeyNeeded(let station):
            "Список участка \(station) открывается с кодом; поправке тоже нужен ключ открытия: --opening-key."
        case .otherDelta(let number, let folder):
            "Поправка \(number) в папке \(folder) — не та, что объявлена. Ничего не меняйте; верните папку из резервной "
                + "копии."
        case .recordDamaged(let file):
            "Запись о поправке, файл \(file), не читается. Ничего не меняйте; верните её из резервной копии."
        case .otherPending(let number, let folder):
            "Поправка \(number) в папке \(folder) сделана из другого файла, и та команда была прервана. Сначала повторите "
                + "команду с тем файлом."
        case .tooManyCodes(let most):
            "Файлу нужно больше чем \(Counted.ru(most, "QR-код", "QR-кода", "QR-кодов")); привезите его на флешке."
        case .nothingToRevoke(let station):
            "Участку \(station) уже направлены все отзывы ключей, какие есть; передавать нечего."
        case .question(let station, let count):
            "К списку участка \(station) — \(Counted.ru(count, "поправка", "поправки", "поправок")); объявленное назад не "
                + "взять. Объявить?"
        case .wouldMake(let delta): "\(delta.russian); ничего не записано."
        case .made(let delta): "\(delta.russian):"
        case .madeBefore(let delta): "Это было сделано раньше. \(delta.russian):"
        case .codes(let count): "\(Counted.ru(count, "QR-код", "QR-кода", "QR-кодов")):"
        }
    }
}
