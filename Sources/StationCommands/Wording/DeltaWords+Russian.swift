import Wording

extension DeltaWords {
    var russian: String {
        switch self {
        case .abstract: "Принять поправки к списку избирателей из файлов или кодов QR."
        case .discussion:
            """
            Проверяет, кто подписал поправку, к какому она списку и следующая ли по номеру, и говорит в числах, что она \
            меняет. Если служба участка работает, она принимает поправку сразу, сеть для этого не нужна; иначе поправка \
            сохраняется и действует со следующего запуска службы. Несколько файлов принимаются по порядку номеров. \
            Поправка никогда не отменяет выданного. С --frames коды читает ручной сканер, в любом порядке; прекратить — \
            Ctrl-C и Enter.

            Примеры:
              dobush-station delta /media/stick/delta-1.sealed --folder /srv/1201
              dobush-station delta --frames --folder /srv/1201

            Коды завершения: 3 не хватает файла, доказательства или кодов · 4 неверны подпись или сертификат · 5 к другому \
            списку, не следующая или не вовремя · 6 повреждена.
            """
        case .filesHelp: "Файлы поправок."
        case .framesHelp: "Прочитать одну поправку как коды QR со стандартного ввода."
        case .filesOrFrames: "Назовите файлы или укажите --frames: что-то одно."
        case .noCorrection(let file, let why): "\(file) нельзя прочитать как поправку: \(why.russian)."
        case .inForce(let number, let voters):
            "Поправка № \(number) действует: в списке \(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .kept(let number, let voters):
            "Поправка № \(number) сохранена и действует со следующего запуска службы: в списке "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .good(let number, let voters):
            "Поправка № \(number) верна, ничего не сохранено: в списке "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .known(let number): "Поправка № \(number) уже была принята; делать ничего не нужно."
        case .counts(let counts):
            "  Добавлено \(counts.added), исключено \(counts.removed), переведено на другие участки "
                + "\(counts.transferred), отмечено \(counts.marked)."
        case .sealed(let operations):
            "  \(Counted.ru(operations, "изменение", "изменения", "изменений")); какие, видно, когда список открыт."
        case .revoked(let keys):
            "  Она отзывает \(Counted.ru(keys, "ключ", "ключа", "ключей")); посмотрите устройства: "
                + "dobush-station devices list."
        case .refused(let number, let why): "Поправка № \(number) не принята: \(why.russian)"
        case .unusable(let number, let why):
            "Поправкой № \(number), принятой здесь раньше, больше нельзя пользоваться: \(why.russian). Загрузите её файл "
                + "ещё раз: dobush-station delta, либо сообщите комиссии."
        case .firstCode: "Отсканируйте первый код:"
        case .nextCode(let taken, let total, let missing):
            "Принято кодов: \(taken) из \(total). Сканируйте следующий; не хватает: \(missing):"
        case .noCodes: "Ни одного кода поправки не отсканировано."
        case .codesMissing(let numbers):
            "Ввод закончился, а этих кодов не хватает: \(numbers). Начните заново и отсканируйте все."
        }
    }
}
