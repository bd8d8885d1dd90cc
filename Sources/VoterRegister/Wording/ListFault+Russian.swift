extension ListFault {
    package var russian: String {
        switch self {
        case .order(let list):
            "список \(list) стоит не на своём месте: номера идут подряд, окончательный список — последний"
        case .chain(let list): "список \(list) не продолжает предыдущий список"
        case .sealed(let list, nil): "список \(list): его случайное число не открывается: его изменили или перенесли"
        case .sealed(let list, let station?):
            "список \(list), участок \(station): строки не открываются: их изменили или перенесли"
        case .numbering(let list, let station):
            "список \(list), участок \(station): строки не совпадают с нумерацией, которая хранится рядом"
        case .commitment(let list): "список \(list) — не тот, чей контрольный хеш записан в публичный журнал"
        case .version(let list): "список \(list): его версия не равна хешу того, что она обозначает"
        }
    }
}
