import Wording

extension PolicyFault {
    package var russian: String {
        line.map { "правило о свидетелях, строка \($0): \(kind.russian)" } ?? "правило о свидетелях: \(kind.russian)"
    }
}

extension PolicyFault.Kind {
    package var russian: String {
        switch self {
        case .form: "это не в формате tlog-policy"
        case .key: "ключ повреждён или предназначен для другого"
        case .keyTwice: "один и тот же ключ указан дважды"
        case .nameTwice(let name): "имя «\(name)» уже занято"
        case .unknownName(let name): "имя «\(name)» выше не определено"
        case .memberTwice(let name): "«\(name)» уже входит в группу и может считаться только один раз"
        case .threshold: "число должно быть от 1 до числа участников"
        case .noQuorum: "нет строки «quorum»"
        }
    }
}
