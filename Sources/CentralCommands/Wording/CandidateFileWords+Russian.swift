import Candidacy
import ElectionModel
import Wording

extension CandidateFileWords {
    var russian: String {
        switch self {
        case .statusAbstract: "Список заявлений или одно дело: выводы, сроки, документы."
        case .statusDiscussion:
            """
            В списке видны сроки и предложения, которые ждут второго члена комиссии. Кто открывает дело, записывается в журнал, \
            поэтому нужен --member. Без номера --journal показывает весь журнал и проверяет его подписи.

            Примеры:
              dobush candidate status
              dobush candidate status 417 --member osmonova --journal
            """
        case .statusCandidacyHelp: "Номер заявления; без него показывается список."
        case .journalHelp: "Показать, кто что делал и смотрел."
        case .fileNeedsMember: "Чтобы открыть дело, нужен --member: просмотр записывается."
        case .nobodyApplied: "Заявлений ещё нет."
        case .number: "номер"
        case .contest: "голосование"
        case .candidate: "кандидат"
        case .stage: "состояние"
        case .due: "срок"
        case .nominatedBy: "выдвинут"
        case .received: "принято"
        case .proposal: "ждёт второго"
        case .requirements: "Требования"
        case .papers: "Документы"
        case .journal: "Журнал действий"
        case .program: "программа"
        case .byItself: "самовыдвижение"
        case .byList(let party, let place): "\(party), место в списке: \(place)"
        case .inLedger(let entry): "в журнале: \(entry)"
        case .notInLedger: "в журнале ещё нет"
        case .waits(let number, let deed, let by):
            "Заявление \(number): ждёт второго члена комиссии: \(deed.russian) (\(by))."
        case .unpublished(let count):
            "Ещё не опубликовано в журнале документов: \(count). Опубликовать: dobush candidate publish."
        case .journalWhole(let count): "Журнал действий цел: записей \(count), подписи верны."
        case .journalBroken(let seq):
            "Журнал действий нарушен начиная с записи \(seq). Ничего не меняйте и сообщите комиссии."
        case .paperAbstract: "Взять документ как PDF или как JSON с тем, что его доказывает."
        case .paperDiscussion:
            """
            Если имя файла кончается на .json, пишутся содержание документа, соль и печать: ими показывают, что журнал говорит именно \
            об этом документе. Кто взял документ, записывается в журнал.

            Пример:
              dobush candidate paper 417-2 --out 417-2.pdf --member osmonova
            """
        case .paperNumberHelp: "Номер документа, например 417-2."
        case .paperOutHelp: "Файл: .pdf или .json."
        case .wrongPaper(let text): "«\(text)» — не номер документа."
        case .saved(let file): "Документ записан: \(file)."
        case .notCurrent: "Вместо этого документа уже выдан новый."
        case .exportAbstract: "Выгрузить открытую таблицу или все документы для архива."
        case .exportDiscussion:
            """
            В открытой таблице (candidates.csv, candidates.json) номер, голосование, кто выдвинул, имя, состояние и записи журнала; \
            личных номеров нет. --papers пишет все документы с их солями: это личные данные, поэтому нужен --member.
            """
        case .exportOutHelp: "В какую папку."
        case .papersHelp: "Вместо открытой таблицы все документы с их солями."
        case .papersNeedMember: "--papers и --member указываются вместе: кто взял документы, записывается."
        case .exported(let candidates, let folder): "Таблица записана: \(folder), кандидатов: \(candidates)."
        case .exportedPapers(let count, let folder):
            "Документы записаны: \(folder), всего: \(count). Это личные данные: берегите папку."
        case .wouldExport(let candidates): "Таблица была бы записана, кандидатов: \(candidates)."
        case .wouldExportPapers(let count): "Документы были бы записаны, всего: \(count)."
        }
    }
}
