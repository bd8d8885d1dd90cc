import ElectionModel
import Wording

extension SnapshotWords {
    var russian: String {
        switch self {
        case .group: "Запечатанные экземпляры списков для участков: изготовить, исправить, выдать коды, проверить."

        case .makeAbstract: "Изготовить подписанный, запечатанный экземпляр списка для участка или для всех."
        case .makeDiscussion:
            """
            Каждый экземпляр — папка, которую открывает только устройство своего участка и тот, у кого есть названный \
            здесь ключ; его описание проверяет программа minisign из Debian. С --opening-key его никто не откроет, пока \
            утром не выдан код открытия. Код версии зачитывают из подписанного акта при открытии участка. Без \
            --station участки, у которых список уже есть, пропускаются: второй экземпляр делает первый \
            недействительным, открытый участок принять его уже не может, а поправки к первому нужно дать заново.
            """
        case .stationHelp: "Участок; можно указать несколько раз. Без него — все участки."
        case .poolHelp:
            "Открытый ключ запасных терминалов региона: NAME.public.json. Они тоже смогут открыть список."
        case .recoveryHelp:
            "Открытый ключ восстановления с церемонии: recovery.public.json. Он тоже откроет список."
        case .makeDryRunHelp: "Сказать, какие участки получили бы список, и остановиться."
        case .noStation(let id): "Участка \(id) на этих выборах нет."
        case .noSnapshot(let station):
            "У участка \(station) списка ещё нет; сначала изготовьте его: dobush snapshot make."
        case .otherManifest(let folder):
            "Список в папке \(folder) — не тот, что объявлен в публичном журнале. Ничего не меняйте; верните папку из "
                + "резервной копии."
        case .writtenOtherwise(let folder):
            "Прерванная команда изготовила папку \(folder) для других ключей, и в публичном журнале её нет. Повторите "
                + "команду с теми же ключами либо удалите папку и повторите."
        case .notInKeys:
            "Экземпляры списков изготавливаются на этапе \(Term.phase(.keys).russian): dobush election phase keys."
        case .noFinalList:
            "Экземпляры изготавливаются из окончательного списка: dobush register list final."
        case .notCertified(let station):
            "Ключ участка \(station) ещё не заверен: dobush election certify и файл запроса."
        case .againQuestion(let stations):
            "У этих участков список уже есть, и он станет недействительным: \(Self.names(stations)). Изготовить другой?"
        case .progress(let count): Counted.ru(count, "экземпляр", "экземпляра", "экземпляров")
        case .wouldGet(let count):
            "Список получили бы: \(Counted.ru(count, "участок", "участка", "участков")); ничего не изготовлено."
        case .allHave: "У всех участков список уже есть; чтобы изготовить другой, назовите участок: --station."
        case .station: "Участок"
        case .voters: "Избирателей"
        case .fingers: "Отпечатков"
        case .versionCode: "Код версии"
        case .folder: "Папка"

        case .verifyAbstract: "Проверить у экземпляра списка подпись, сертификат, срок и хеши."
        case .verifyDiscussion: "Содержание не открывается: для этого нужен ключ устройства участка."
        case .snapshotHelp: "Папка экземпляра списка."
        case .verifyStationHelp: "Участок, для которого он предназначен."
        case .wrongStation(let text): "\(text) — не номер участка."
        case .emptyLedger: "Публичный журнал пуст."
        case .verified(let station, let voters, let code):
            "✓ Участок \(station), \(Counted.ru(voters, "избиратель", "избирателя", "избирателей")), версия \(code), "
                + "действует сейчас."
        }
    }
}
