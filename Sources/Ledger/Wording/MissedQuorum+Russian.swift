import Wording

extension MissedQuorum {
    package var russian: String {
        "Контрольная отметка (\(Counted.ru(size, "запись", "записи", "записей"))) опубликована без кворума: подписей свидетелей \(cosigned.count). Нет подписей: \(missing(\.russian)). Позже: dobush ledger cosign"
    }
}
