extension HeaderFault {
    package var russian: String {
        switch self {
        case .empty: "файл пуст; выгрузите его ещё раз"
        case .unreadable: "она не читается как CSV в кодировке UTF-8; выгрузите файл ещё раз в этой кодировке"
        case .semicolons: "столбцы разделены точкой с запятой; выгрузите файл ещё раз с запятыми"
        case .unknown(let number): "у столбца \(number) неизвестное имя; столбцы называются так: \(Self.columns)"
        case .twice(let column): "столбец \(column.rawValue) стоит дважды; уберите лишний"
        case .missing(let column): "нет столбца \(column.rawValue); добавьте его"
        }
    }
}
