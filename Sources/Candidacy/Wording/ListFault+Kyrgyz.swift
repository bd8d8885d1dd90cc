import ElectionModel

extension ListFault {
    package var kyrgyz: String {
        switch self {
        case .size(let count, let least, let most):
            "Тизмедеги талапкерлердин саны: \(count); мыйзам боюнча эң азы \(least), эң көбү \(most) болушу керек."
        case .oneSex(.female, let count, let percent):
            "Тизмедеги аялдардын саны: \(count); бир жыныстагы талапкерлер \(percent) % ашпашы керек."
        case .oneSex(.male, let count, let percent):
            "Тизмедеги эркектердин саны: \(count); бир жыныстагы талапкерлер \(percent) % ашпашы керек."
        case .row(.female, let place, let most):
            "\(place)-орунда катары менен турган аялдардын саны уруксат берилгенден (\(most)) ашып кетет; "
                + "ошол жерге же андан мурда эркек талапкерди коюңуз."
        case .row(.male, let place, let most):
            "\(place)-орунда катары менен турган эркектердин саны уруксат берилгенден (\(most)) ашып кетет; "
                + "ошол жерге же андан мурда аял талапкерди коюңуз."
        case .young(let count, let percent, let below):
            "Добуш берүү күнү \(below) жашка чыга элек талапкерлердин саны: \(count); эң азы \(percent) % болушу керек."
        case .minority(let count, let percent):
            "Тизмедеги улуттук азчылыктардын өкүлдөрүнүн саны: \(count); эң азы \(percent) % болушу керек."
        case .disability(let count, let least):
            "Тизмедеги майыптыгы бар талапкерлердин саны: \(count); эң азы \(least) болушу керек."
        }
    }
}
