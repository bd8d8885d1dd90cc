import ElectionModel
import VoterRegister
import Wording

extension RegisterWords {
    var russian: String {
        switch self {
        case .group: "Реестр избирателей: импорт, списки, проверки."

        case .importAbstract: "Импортировать избирателей из файла CSV."
        case .importDiscussion:
            """
            Столбцы: pin, surname, given_name, patronymic, address, station и, если есть фотографии, photo (см. \
            Docs/formats/voter-csv.md). Строки, которые принять нельзя, называются с номером в файле ошибок; остальные \
            принимаются. Прерванный импорт продолжается с того же места, если повторить ту же команду.
            """
        case .fileHelp: "Файл CSV."
        case .errorsHelp: "Куда записать отклонённые строки (обычно имя файла и .errors.csv)."
        case .againHelp: "Применить ещё раз файл, который уже был импортирован."
        case .importDryRunHelp: "Проверить все строки и ничего не записывать в реестр."
        case .progress(let read, let refused):
            "\(Counted.ru(read, "строка прочитана", "строки прочитаны", "строк прочитано")), "
                + "отклонено: \(Figures.text(refused, in: .ru))"
        case .imported(let counts): "Импортировано: \(Self.russian(counts))"
        case .checked(let counts): "Проверено: \(Self.russian(counts))"
        case .resumed(let rows): "(из них до перерыва: \(Figures.text(rows, in: .ru)))"
        case .refusedRows(let file): "Отклонённые строки перечислены в файле \(file)"
        case .importedBefore: "Этот файл уже был импортирован; ничего не изменено. Тогда получилось:"
        case .checkedBefore:
            "Этот файл уже был импортирован: он ничего не изменит, если не применить его ещё раз с --again."
        case .overtaken(let voters):
            "С тех пор другой файл назвал \(Counted.ru(voters, "избирателя", "избирателей", "избирателей")) из этого "
                + "файла, и действует то, что сказано в нём. Чтобы применить этот файл ещё раз, добавьте --again."

        case .abandonAbstract: "Отказаться от незаконченного импорта."
        case .abandonDiscussion:
            """
            Пока импорт не закончен, списки не составляются. Закончите его, повторив ту же команду импорта; \
            отказывайтесь, только если файл утрачен. Строки, которые он успел сохранить, остаются в реестре.
            """
        case .nameHelp: "Имя файла без папки: его показывает register status."
        case .abandonDryRunHelp: "Сказать, есть ли такой импорт, и остановиться; ничего не менять."
        case .abandonQuestion(let name):
            "Строк файла \(name), которые ещё не импортированы, не будет в реестре. Отказаться от импорта?"
        case .abandoned(let name): "Импорт файла \(name) прекращён; сохранённое остаётся."
        case .wouldAbandon(let name): "Импорт файла \(name) был бы прекращён; ничего не изменено."

        case .listAbstract: "Составить список избирателей и записать его контрольный хеш в публичный журнал."
        case .listDiscussion:
            "Сам список остаётся внутри; в журнал попадают хеш со случайным числом и число избирателей по участкам."
        case .stageHelp: "preliminary (предварительный) или final (окончательный)."
        case .listDryRunHelp: "Сказать, сколько избирателей было бы на каждом участке, и остановиться."
        case .stationVoters(let station, let voters): "Участок \(station): \(Self.voters(voters))"
        case .wouldHave(let stage, let voters):
            "Этот список (\(Term.stage(stage).russian)) содержал бы \(Self.accusative(voters)); он не составлен."
        case .listWaits(let stage):
            "Список (\(Term.stage(stage).russian)) составлен, но ещё не записан в журнал: сначала запишите его "
                + "командой "
                + "dobush register list \(stage.rawValue)."
        case .notInLists:
            "Списки составляются на этапе \(Term.phase(.lists).russian): dobush election phase lists."
        case .finalQuestion(let voters):
            "После окончательного списка реестр больше не меняется. Составить его, \(Self.voters(voters))?"
        case .formed(let list, let seq):
            "Список № \(list.number) (\(Term.stage(list.stage).russian)) составлен: \(Self.voters(list.voters)), "
                + "\(Counted.ru(list.stations.count, "участок", "участка", "участков")); запись журнала \(seq)."
        case .version(let hash): "Версия \(hash)"

        case .statusAbstract: "Сколько избирателей на каждом участке и какие списки составлены."
        case .station: "Участок"
        case .voters: "Избирателей"
        case .list(let list): "Список № \(list.number): \(Term.stage(list.stage).russian), \(Self.voters(list.voters))"
        case .unfinished(let name): "Незаконченный импорт: \(name)"

        case .verifyAbstract: "Пересчитать все сохранённые списки и сравнить их с записанным в журнал."
        case .allAsCommitted: "Все списки такие, какими записаны в журнал."
        }
    }

    private static func voters(_ number: Int) -> String {
        Counted.ru(number, "избиратель", "избирателя", "избирателей")
    }

    private static func accusative(_ number: Int) -> String {
        Counted.ru(number, "избирателя", "избирателей", "избирателей")
    }

    private static func russian(_ counts: ImportCounts) -> String {
        func figure(_ number: Int) -> String { Figures.text(number, in: .ru) }
        return "\(Counted.ru(counts.read, "строка", "строки", "строк")) = новых \(figure(counts.added)) + "
            + "изменённых \(figure(counts.updated)) + прежних \(figure(counts.unchanged)) + "
            + "отклонённых \(figure(counts.refused))"
    }
}
