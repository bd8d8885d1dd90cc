import Devices
import Fingerprints
import StationDesk
import Wording

extension VerdictWords {
    var russian: String {
        switch self {
        case .opened(let voters):
            "Участок открыт: в списке \(Counted.ru(voters, "избиратель", "избирателя", "избирателей")), выдано "
                + "0 бюллетеней."
        case .fingerWanted(let fingers): "Попросите приложить палец к сканеру\(Self.russian(fingers))."
        case .proposed: "В списке есть похожие избиратели. Решает второй палец или член комиссии."
        case .confirmed(let number, let basis?): "Опознан: номер в списке \(number), \(basis.russian)."
        case .confirmed(let number, nil): "Опознан: номер в списке \(number)."
        case .issued(let number, let contests):
            "Выдача избирателю № \(number): \(Counted.ru(contests, "бюллетень", "бюллетеня", "бюллетеней")); вручите."
        case .finished(let number): "Готово: избиратель № \(number) получил бюллетени."
        case .spoiled(let number): "Записано как испорченное: избирателю № \(number) можно выдать новые бюллетени."
        case .corrected(let number, let voters):
            "Поправка № \(number) списка вступила в силу: теперь "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .known(let number): "Поправка № \(number) уже была принята."
        case .correctionRefused(let why): "Поправка не принята: \(why.russian)"
        case .cancelled: "Закончено без выдачи бюллетеня."
        case .closed: "Участок закрыт."
        case .notMatched(let next, []): "Не совпало. \(next.russian)"
        case .notMatched(let next, let fingers): "Не совпало. \(next.russian) В списке\(Self.russian(fingers))."
        case .noFinger: "Никто вовремя не приложил палец."
        case .noDocument(let fault): "Документа нет: \(fault.russian)"
        case .noReceipt(let fault): "Чека нет: \(fault.russian)"
        case .receiptPrinted(let copy):
            copy == 0 ? "Чек напечатан." : "Чек напечатан с пометкой «копия \(copy)»."
        case .interrupted(let number):
            "Бюллетени избирателю № \(number) записаны, но не сказано, что они вручены. Посмотрите подпись в бумажном "
                + "списке и уточните."
        case .refused(let refusal): refusal.russian
        case .refusedOtherwise: "Бюллетень не выдаётся."
        case .faults: "Подсчёт не сходится; участок остаётся открытым."
        case .mistake(let mistake): mistake.russian
        case .misfit: "Эта команда сейчас не подходит."
        case .unknownMember: "Имя или код члена комиссии неверны, или оба — один человек."
        case .notRecorded(let trouble):
            switch trouble {
            case .full: "На диске нет места; освободите место. Ничего не записано: ничего не выдавайте."
            case .damaged:
                "Журнал участка повреждён; работайте на запасном терминале. Ничего не записано: ничего не выдавайте."
            case .busy: "Журнал занят другой программой; остановите её. Ничего не записано: ничего не выдавайте."
            case .other: "В журнал участка нельзя записать. Ничего не записано: ничего не выдавайте."
            }
        case .badRequest: "Служба участка не поняла команду; служба и команда должны быть одной версии."
        case .failed:
            "В службе участка произошла ошибка; посмотрите в её окно. Прежде чем продолжать, узнайте состояние."
        case .voter(let number, let name, let year): "№ \(number)  \(name), \(year) года рождения"
        case .candidate(let number, let name, let year, let score):
            "№ \(number)  \(name), \(year) года рождения, сходство \(score)"
        case .packageWritten(let folder): "Пакет закрытия в папке \(folder)."
        case .packageMissing: "Пакет закрытия записать не удалось; запишите его снова."
        case .green: "[ОК]"
        case .amber: "[!]"
        case .red: "[СТОП]"
        }
    }

    private static func russian(_ fingers: [FingerPosition]) -> String {
        fingers.isEmpty ? "" : ": \(WordList(fingers, .or).russian)"
    }
}
