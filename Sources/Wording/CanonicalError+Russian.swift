import ElectionModel

extension CanonicalError {
    package var russian: String {
        switch self {
        case .syntax(let offset, let reason):
            "Это не JSON, ошибка в байте \(offset) (техническая причина: \(reason))."
        case .notCanonical:
            "Это JSON, но не в единственной установленной записи; возьмите файл таким, каким его записала программа."
        case .unknownMember:
            "Здесь есть поле, которого этот формат не знает; уберите его или возьмите более новую программу."
        case .member(let name, let expected):
            "Поля «\(name)» нет, или оно здесь не подходит (техническая причина: it should be \(expected))."
        }
    }
}
