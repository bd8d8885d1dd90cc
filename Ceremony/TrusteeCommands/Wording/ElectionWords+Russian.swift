import Ceremony
import Wording

extension ElectionWords {
    var russian: String {
        switch self {
        case .keyOf(let number): "ключ доверенного лица № \(number)"
        case .beginning(let election, let kind, let trustees, let threshold, let contests, let districts):
            "Выборы \(election) (\(kind.russian)): доверенных лиц \(trustees), итог открывают любые \(threshold) из них; "
                + "\(Counted.ru(contests, "голосование", "голосования", "голосований")), "
                + "\(Counted.ru(districts, "округ", "округа", "округов"))."
        case .manifestFingerprint: "Контрольный код манифеста:"
        case .sameManifest: "Это то же, что опубликовала комиссия, каждая группа?"
        case .finishing(let path):
            "\(path) уже создан, но свидетельства на столе нет. Введите парольную фразу, чтобы закончить; ключ останется тем "
                + "же."
        case .making(let number):
            "Числа доверенного лица № \(number) создаются на этой машине и покидают её только в файле ключа. На клавиатуру "
                + "смотрит только доверенное лицо. Забытую парольную фразу не восстановит никто."
        case .begun(let number, let path):
            "Доверенное лицо № \(number) участвует. \(path) остаётся у него; файл меняется с каждым шагом, его не копируют."
        case .said(let round): "Положено на стол: \(round.russian)."
        case .carryOn(let round): "Когда все сделают то же: «election next». Дальше: \(round.russian)."
        case .certificatesFingerprint: "Контрольный код свидетельств всех доверенных лиц:"
        case .keyFingerprint: "Контрольный код ключа выборов:"
        case .sameOnAll: "Один из доверенных лиц читает его вслух. На всех машинах то же самое, каждая группа?"
        case .wrongShare(let sender):
            "Доля от доверенного лица № \(sender) неверна. Жалоба покажет её всем, и эта попытка будет окончена."
        case .reallyComplain(let sender): "Пожаловаться при всех на доверенное лицо № \(sender)?"
        case .agreed(let number, let path):
            "У доверенного лица № \(number) есть доля ключа выборов: \(path). Числа, из которых она получена, из файла "
                + "удалены. Одну копию файла храните в запечатанном конверте, отдельно от носителя."
        case .finished(let trustees, let threshold):
            "Согласились все доверенные лица: \(trustees); итог открывают любые \(threshold). Контрольный код ключа выборов:"
        case .writeIntoAct: "Впишите его в акт. Файлы со стола комиссия внесёт в журнал."
        case .trusteeHead: "№"
        }
    }
}
