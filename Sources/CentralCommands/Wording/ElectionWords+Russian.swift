import ElectionModel
import Trust
import Wording

extension ElectionWords {
    var russian: String {
        switch self {
        case .group: "Назначить выборы, заверить ключи участков, вести выборы по этапам."

        case .templateAbstract: "Написать начало файла выборов с пояснениями."
        case .templateDiscussion:
            """
            Виды: president, jogorku-kenesh, local-kenesh. Измените файл в любом редакторе и проверьте его: \
            `dobush election new --dry-run`.

            Пример:
              dobush election template president > president.yaml
            """
        case .templateKindHelp: "Что избирается: president, jogorku-kenesh или local-kenesh."
        case .votingDayHelp: "День голосования в виде 2027-01-24; остальные даты считаются от него."
        case .wrongDate(let text): "«\(text)» — не дата: напишите её в виде 2027-01-24."

        case .newAbstract: "Назначить выборы: создать ключи и начать публичный журнал."
        case .newDiscussion:
            """
            Описание выборов — это файл выборов (см. Docs/formats/election-file.md; его начало пишет команда \
            `dobush election template`) или он же в том виде, в котором подписывается, JSON. Папки, указанной в --folder, \
            ещё не должно быть.

            Пример:
              dobush election new --definition mayor.yaml --folder mayor-2026
            """
        case .definitionHelp: "Описание выборов: файл выборов или JSON."
        case .rootsHelp: "Сколько создать корневых ключей."
        case .thresholdHelp: "Сколько из них нужно, чтобы заверить ключ."
        case .newDryRunHelp: "Проверить описание и остановиться; ничего не записывать."
        case .wrongRoots: "--roots — от 1 до 9, --threshold — не меньше 1 и не больше, чем --roots."
        case .calendarPast(let day): "Календарь в прошлом: день голосования — \(day.russian)"
        case .lineMissing(let source):
            "В форме протокола нет строки, у которой source равен \"\(source.rawValue)\"; добавьте её."
        case .definitionSound(let election): "Описание выборов \(election) в порядке; ничего не записано."
        case .folderTaken(let folder): "\(folder) уже есть. Назовите через --folder новую папку."
        case .called(let election, let kind):
            "Выборы \(election) (\(kind.russian)) назначены; публичный журнал начат."
        case .fingerprint: "Контрольный код корневых ключей; огласите и опубликуйте его:"
        case .setup(let file): "Участки настраиваются с файлом \(file)."

        case .certifyAbstract: "Заверить ключ участка корневыми ключами и опубликовать сертификат."
        case .certifyDiscussion:
            "Запрос — файл request.json, который команда dobush-station provision создала на устройстве участка."
        case .requestHelp: "Запрос участка."
        case .certifyDryRunHelp: "Проверить запрос и остановиться; ничего не записывать."
        case .otherRequest: "Этот запрос — не от участка этих выборов."
        case .stationNotDefined(let station): "Участка \(station) нет в описании выборов."
        case .requestSound(let station): "Запрос участка \(station) в порядке; ничего не записано."
        case .noGenesis: "В публичном журнале нет начальной записи."
        case .certifiedAlready(let station, let key): "Ключ участка \(station) уже заверен: \(key)."
        case .certified(let station, let key, let seq):
            "Ключ участка \(station) заверен: \(key), запись журнала \(seq)."

        case .phaseAbstract: "Перейти к следующему этапу выборов."
        case .phaseDiscussion:
            """
            Этапы по порядку: \(Self.phases(ElectionPhase.allCases, in: .ru)). Этап начинается один раз, вернуться \
            назад нельзя. Если назвать более поздний этап, промежуточные проходятся один за другим.
            """
        case .phaseHelp: "Этап, к которому перейти."
        case .phaseDryRunHelp: "Назвать этапы, которые были бы пройдены, и остановиться."
        case .phaseReached(let phase): "Выборы уже на этапе \(Term.phase(phase).russian)."
        case .cannotCertify:
            "Результат утверждается только с подписями свидетелей и меткой времени, а эта версия их собирать не умеет."
        case .phaseQuestion(let phases): "Вернуться назад будет нельзя. Перейти: \(Self.phases(phases, in: .ru))?"
        case .entered(let phases): "Переход выполнен: \(Self.phases(phases, in: .ru))."
        case .wouldEnter(let phases): "Переход был бы таким: \(Self.phases(phases, in: .ru))."

        case .statusAbstract: "На каком этапе выборы, по данным публичного журнала."
        case .title(let title, let election, let kind): "\(title.russian) — \(election), \(kind.russian)"
        case .phase: "Этап"
        case .stations: "Участки"
        case .ledger: "Журнал"
        case .roots: "Код ключей"
        case .ledgerCounts(let entries, let protocols, let results):
            "\(Counted.ru(entries, "запись", "записи", "записей")), "
                + "\(Counted.ru(protocols, "протокол", "протокола", "протоколов")), "
                + Counted.ru(results, "итог", "итога", "итогов")
        case .noRoots: "нет"
        }
    }
}
