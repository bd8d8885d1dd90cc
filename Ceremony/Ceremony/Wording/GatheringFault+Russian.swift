import Wording

extension GatheringFault {
    package var russian: String {
        switch self {
        case .count(0): "Не указано ни одного открытого ключа."
        case .count(let count):
            "Указано \(Counted.ru(count, "открытый ключ", "открытых ключа", "открытых ключей")); их может быть не "
                + "больше \(RootGathering.most)."
        case .mixedKinds(let one, let other):
            "Ключи разного рода (\(one.russian) и \(other.russian)); у каждого рода свои корневые "
                + "ключи."
        case .holderTwice(let holder): "Два ключа носят имя хранителя \(holder); у одного хранителя один ключ."
        case .keyTwice(let one, let other):
            "\(one) и \(other) принесли один и тот же ключ; каждый хранитель создаёт ключ сам и никому его не отдаёт."
        case .oneAlone:
            "При пороге 1 каждый хранитель мог бы подписывать в одиночку; кроме обучения порог не меньше 2."
        case .threshold(let threshold, let keys):
            "Порог \(threshold) не подходит: ключей \(keys). Он не меньше 1 и не больше числа ключей."
        }
    }
}
