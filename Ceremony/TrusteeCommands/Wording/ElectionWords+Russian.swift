import Ceremony
import ElectionModel
import Wording

extension ElectionWords {
    var russian: String {
        switch self {
        case .keyOf(let number): "ключ хранителя № \(number)"
        case .beginning(let election, let kind, let trustees, let threshold, let contests, let districts):
            "Выборы \(election) (\(kind.russian)): хранителей \(trustees), итог открывают любые \(threshold) из них; "
                + "\(Counted.ru(contests, "голосование", "голосования", "голосований")), "
                + "\(Counted.ru(districts, "округ", "округа", "округов"))."
        case .manifestFingerprint: "Контрольный код манифеста:"
        case .sameManifest: "Это то же, что опубликовала комиссия, каждая группа?"
        case .finishing(let path):
            "\(path) уже создан, но свидетельства на столе нет. Введите парольную фразу, чтобы закончить; ключ останется тем "
                + "же."
        case .making(let number):
            "Числа хранителя № \(number) создаются на этой машине и покидают её только в файле ключа. На клавиатуру "
                + "смотрит только хранитель. Забытую парольную фразу не восстановит никто."
        case .begun(let number, let path):
            "Хранитель № \(number) участвует. \(path) остаётся у него; файл меняется с каждым шагом, его не копируют."
        case .said(let round): "Положено на стол: \(round.russian)."
        case .carryOn(let round): "Когда все сделают то же: «election next». Дальше: \(round.russian)."
        case .certificatesFingerprint: "Контрольный код свидетельств всех хранителей:"
        case .keyFingerprint: "Контрольный код ключа выборов:"
        case .sameOnAll: "Один из хранителей читает его вслух. На всех машинах то же самое, каждая группа?"
        case .wrongShare(let sender):
            "Доля от хранителя № \(sender) неверна. Жалоба покажет её всем, и эта попытка будет окончена."
        case .reallyComplain(let sender): "Пожаловаться при всех на хранителя № \(sender)?"
        case .agreed(let number, let path):
            "У хранителя № \(number) есть доля ключа выборов: \(path). Числа, из которых она получена, из файла "
                + "удалены. Одну копию файла храните в запечатанном конверте, отдельно от носителя."
        case .finished(let trustees, let threshold):
            "Согласились все хранители: \(trustees); итог открывают любые \(threshold). Контрольный код ключа выборов:"
        case .writeIntoAct: "Впишите его в акт. Файлы со стола комиссия внесёт в журнал."
        case .trusteeHead: "№"
        case .checkingRecord(let path):
            "Читается \(path), проверяются каждая запись, подпись и доказательство. Если бюллетеней много, это займёт минуты."
        case .record(let election, let phase, let entries, let voters, let ballots, let voids):
            "В записи выборов \(election) всё верно: этап «\(phase.russian)», "
                + "\(Counted.ru(entries, "запись", "записи", "записей")), в списке "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей")), "
                + "\(Counted.ru(ballots, "бюллетень", "бюллетеня", "бюллетеней")), "
                + "\(Counted.ru(voids, "отмена", "отмены", "отмен"))."
        case .rootOfRecord: "Корень дерева записи:"
        case .sameRecord:
            "Корневые ключи те, что опубликованы, а корень дерева один и тот же на всех машинах и на странице комиссии, "
                + "каждая группа?"
        case .drilled(let number):
            "Хранитель № \(number) расшифровал свою долю пробного шифртекста. Из самих выборов не расшифровано ничего."
        case .decrypted(let number, let units):
            "Хранитель № \(number) расшифровал свои доли: "
                + "\(Counted.ru(units, "сумма", "суммы", "сумм")), каждая один раз и навсегда."
        case .needsOthers(let needed): "Когда на столе доли \(needed) хранителей: «election combine»."
        case .badShare(let number, let name):
            "Доля хранителя № \(number) в \(name) неверна (V24). Её не учитывают; № \(number) вписывают в акт."
        case .drillWorks(let trustees):
            "Проба расшифрована: доли хранителей № \(trustees.map(String.init).joined(separator: ", ")) действуют. "
                + "Комиссия внесёт их в журнал."
        case .unit(let unit, let ballots):
            "\(unit.contest), округ \(unit.district): \(Counted.ru(ballots, "бюллетень", "бюллетеня", "бюллетеней"))"
        case .combined(let units, let path):
            "Суммы и результаты (\(Counted.ru(units, "подсчёт", "подсчёта", "подсчётов"))) лежат в \(path). Комиссия внесёт их "
                + "в журнал; каждый может вычислить их заново."
        case .signatureOf(let number): "Хранитель № \(number)"
        case .printed(let path): "Лист церемонии — в файле \(path)."
        case .trusteeNumbers: "Хранителей бывает от 3 до 20."
        }
    }
}
