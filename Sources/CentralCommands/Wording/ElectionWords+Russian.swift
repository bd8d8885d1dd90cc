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

            Для репетиции и настоящих выборов нужны корневые ключи с церемонии (dobush-trustee root new, root gather). Тогда \
            в папке появляется to-sign.json для хранителей корневых ключей, а журнал начинает `dobush election begin`. У \
            учебных выборов могут быть свои корневые ключи, и журнал начинается сразу.

            Примеры:
              dobush election new --definition mayor.yaml --folder training
              dobush election new --definition mayor.yaml --folder mayor-2026 --roots roots.json
            """
        case .definitionHelp: "Описание выборов: файл выборов или JSON."
        case .rootsHelp: "Корневые ключи, собранные на церемонии: roots.json команды dobush-trustee root gather."
        case .witnessesHelp:
            "Свидетели и их кворум: по строке на свидетеля, с ключом и адресом (C2SP tlog-policy); настоящим выборам нужен."
        case .witnessesNeeded:
            "Настоящим выборам нужны свидетели, которые подписывают итог: укажите файл с ними через --witnesses (Docs/formats/witnesses.md)."
        case .witnessesUnequal:
            "В файле должны быть свидетели, без журнала, и одна группа из них всех, где кворум больше половины."
        case .witnessName(let name):
            "Имя свидетеля \(name) должно состоять из строчных латинских букв, цифр и знаков - _ . и быть не длиннее 64 знаков."
        case .ownRootsHelp: "Только для учёбы: сколько корневых ключей создать и хранить в папке (если не указано: 3)."
        case .thresholdHelp: "Только для учёбы: сколько из них нужно, чтобы заверить ключ (если не указано: 2)."
        case .newDryRunHelp: "Проверить описание и остановиться; ничего не записывать."
        case .rootsTwice:
            "--own-roots и --threshold — для учёбы; с --roots корневые ключи и нужное их число указаны в файле."
        case .wrongRoots: "--own-roots — от 1 до 9, --threshold — не меньше 1 и не больше, чем --own-roots."
        case .ownRootsForTraining(let kind):
            "Здесь (\(kind.russian)) корневые ключи должны быть в руках у нескольких людей: проведите церемонию командами "
                + "dobush-trustee root new и root gather, затем укажите её файл в --roots."
        case .otherRoots(let roots, let needs):
            "Корневые ключи другого рода (\(roots.russian)), а описание — \(needs.russian); их никогда не смешивают."
        case .oneAlone:
            "С такими корневыми ключами один хранитель заверил бы что угодно; соберите их с порогом не меньше 2."
        case .calendarPast(let day): "Календарь в прошлом: день голосования — \(day.russian)"
        case .lineMissing(let source):
            "В форме протокола нет строки, у которой source равен \"\(source.rawValue)\"; добавьте её."
        case .definitionSound(let election): "Описание выборов \(election) в порядке; ничего не записано."
        case .folderTaken(let folder): "\(folder) уже есть. Назовите через --folder новую папку."
        case .called(let election, let kind):
            "Выборы \(election) (\(kind.russian)) назначены; публичный журнал начат."
        case .prepared(let election, let kind):
            "Ключи выборов \(election) (\(kind.russian)) созданы; журнал начнётся, когда подпишут корневые ключи."
        case .toSign(let file):
            "Хранители корневых ключей подписывают \(file) командой dobush-trustee root sign. Затем: dobush election begin."
        case .fingerprint: "Контрольный код корневых ключей; огласите и опубликуйте его:"
        case .setup(let file): "Участки настраиваются с файлом \(file)."

        case .beginAbstract: "Начать журнал выборов, корневые ключи которых хранят другие люди."
        case .beginDiscussion:
            """
            Файл — это to-sign.json, подписанный столькими хранителями, сколько требуют корневые ключи. Все сверяют \
            контрольный код. Если команда прервалась, та же команда доделает остальное.

            Пример:
              dobush election begin --certificates to-sign.json --folder mayor-2026
            """
        case .certificatesHelp: "Набор to-sign.json с подписями корневых ключей."
        case .beginDryRunHelp: "Проверить подписи и остановиться; ничего не начинать."
        case .beganItself:
            "У этих выборов свои корневые ключи, журнал начат вместе с ними: смотрите dobush election status."
        case .otherCertificates:
            "Сертификаты не для тех ключей, что лежат в этой папке; принесите обратно файл, который был записан здесь."
        case .begunOtherwise: "Журнал уже начат с другими сертификатами; ничего не изменено."
        case .couldBegin(let election): "Сертификаты выборов \(election) в порядке; ничего не начато."
        case .begun(let election): "Выборы \(election) назначены; публичный журнал начат."
        case .begunAlready(let election): "Журнал выборов \(election) уже начат с этими сертификатами."

        case .certifyAbstract: "Заверить ключ участка корневыми ключами и опубликовать сертификат."
        case .certifyDiscussion:
            "Запрос — файл request.json, который команда dobush-station provision создала на устройстве участка."
        case .requestHelp: "Запрос участка."
        case .certifyDryRunHelp: "Проверить запрос и остановиться; ничего не записывать."
        case .otherRequest: "Этот запрос — не от участка этих выборов."
        case .stationNotDefined(let station): "Участка \(station) нет в описании выборов."
        case .requestSound(let station): "Запрос участка \(station) в порядке; ничего не записано."
        case .noGenesis: "В публичном журнале нет начальной записи."
        case .noRootKeys(let request):
            "Корневых ключей в этой папке нет: подготовьте сертификат для их хранителей командой dobush keys prepare "
                + "--certify \(request) --out to-sign.json."
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
        case .noTimeStamp(let file):
            "До этапа обжалования утверждённому итогу нужна метка доверенного времени: нет файла \(file)."
        case .phaseQuestion(let phases): "Вернуться назад будет нельзя. Перейти: \(Self.phases(phases, in: .ru))?"
        case .entered(let phases): "Переход выполнен: \(Self.phases(phases, in: .ru))."
        case .wouldEnter(let phases): "Переход был бы таким: \(Self.phases(phases, in: .ru))."

        case .statusAbstract: "На каком этапе выборы, по данным публичного журнала."
        case .title(let title, let election, let kind): "\(title.russian) — \(election), \(kind.russian)"
        case .phase: "Этап"
        case .stations: "Участки"
        case .identification: "Опознание"
        case .ledger: "Журнал"
        case .roots: "Код ключей"
        case .ledgerCounts(let entries, let protocols, let results):
            "\(Counted.ru(entries, "запись", "записи", "записей")), "
                + "\(Counted.ru(protocols, "протокол", "протокола", "протоколов")), "
                + Counted.ru(results, "итог", "итога", "итогов")
        case .noRoots: "нет"
        case .notBegun: "не начат"
        }
    }
}
