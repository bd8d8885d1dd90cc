import Wording

extension ImportWords {
    var russian: String {
        switch self {
        case .abstract: "Загрузить список избирателей участка с флешки."
        case .discussion:
            """
            Проверяет, кто подписал список, для каких он выборов и участка, самый ли он новый и цел ли; один раз \
            открывает его в памяти и копирует. Неверный список не принимается, и ничего не копируется. Сначала \
            остановите службу участка.

            Примеры:
              dobush-station import /media/stick/1201-1 --folder /srv/1201 --dry-run
              dobush-station import /media/stick/1201-1 --folder /srv/1201

            Коды завершения: 3 нет файла · 4 неверны подпись, сертификат или получатель · 5 для другого участка или не \
            самый новый · 6 повреждён.
            """
        case .snapshotHelp: "Папка со списком."
        case .good(let code, let station, let voters):
            "Список \(code) участка № \(station) верен, ничего не скопировано: "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .imported(let code, let station, let voters):
            "Список \(code) участка № \(station) загружен: "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .wasThere(let code, let station, let voters):
            "Список \(code) участка № \(station) уже был загружен: "
                + "\(Counted.ru(voters, "избиратель", "избирателя", "избирателей"))."
        case .validity(let from, let until):
            """
            Срок действия:
              с   \(from.russian)
              до  \(until.russian)
            """
        case .compare(let code): "Сверьте код \(code) с подписанным актом."
        case .noSealingKey:
            "В сертификате регистратора нет ключа запечатывания, которым вечером запечатывается журнал; попросите у "
                + "комиссии список с полным сертификатом."
        case .stationOpened: "Участок уже открыт; во время голосования список не меняют."
        case .otherSnapshot(let number):
            "Раньше был загружен другой список с номером \(number); сообщите комиссии."
        case .changedMeanwhile: "Пока список копировался, он изменился; повторите."
        }
    }
}
