import Wording

extension WatchFinding {
    package var russian: String {
        switch self {
        case .unchanged(let now): "Без изменений: \(Counted.ru(now.size, "запись", "записи", "записей"))."
        case .grown(let before, let now):
            "Журнал вырос: было записей \(before), стало \(now.size); он продолжает виденное раньше."
        case .older(let now):
            "Показано более раннее состояние: \(Counted.ru(now.size, "запись", "записи", "записей")). Это начало того, что уже видели."
        case .contradiction:
            "ТРЕВОГА: журнал подписал контрольную отметку, которая не продолжает виденное раньше. Обе сохранены как доказательство; сообщите другим наблюдателям."
        case .damaged: "ТРЕВОГА: контрольная отметка или хеши журнала повреждены или отсутствуют."
        case .otherLog(let origin): "ТРЕВОГА: это другой журнал: \(origin)."
        case .unsigned: "ТРЕВОГА: контрольная отметка не подписана ключом журнала."
        }
    }
}
