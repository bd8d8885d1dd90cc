import Wording

extension WitnessRefusal {
    package var russian: String {
        switch self {
        case .ahead(let size):
            "свидетель уже видел этот журнал с большим числом записей, чем есть здесь: "
                + Counted.ru(size, "запись", "записи", "записей")
        case .inconsistent: "свидетель видел этот журнал с другими записями"
        case .refused(let status): "свидетель отклонил запрос (код \(status))"
        case .badSignature: "свидетель ответил не своей подписью"
        case .unclear: "свидетель не дал понятного ответа"
        case .noAddress: "адрес свидетеля не указан, поэтому его не спрашивают"
        case .resting: "свидетель не ответил вовремя, его спросят немного позже"
        }
    }
}
