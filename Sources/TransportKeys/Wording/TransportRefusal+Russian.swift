import ElectionModel
import Trust
import Wording

extension TransportRefusal {
    package var russian: String {
        switch self {
        case .otherElection(let id): "другая сторона относится к другим выборам (\(id))"
        case .otherKind(let kind):
            "другая сторона относится к выборам другого вида (\(kind.russian)); виды не смешиваются"
        case .otherRole(let role): "другая сторона — \(role.russian), её здесь быть не должно"
        case .unknownKey(let id): "ключ \(id) другой стороны не заверен; дождитесь новых сертификатов"
        case .roleOutOfTime(let id): "сертификат ключа \(id) другой стороны — на другое время"
        case .revoked(let id, let reason):
            "ключ \(id) другой стороны отозван (\(reason.russian)); не соединяйтесь с ней"
        case .badSignature: "заверение ключа TLS другой стороны изменено или подписано кем-то другим"
        case .notYetValid(let time): "ключ TLS другой стороны начнёт действовать \(time.russian); проверьте часы"
        case .expired(let time): "срок ключа TLS другой стороны истёк \(time.russian); ей нужен новый"
        case .notACertificate: "другая сторона показала не сертификат нашего ключа TLS"
        case .otherKey: "у другой стороны не тот ключ TLS, который заверен; не доверяйте этому соединению"
        case .uncertifiedName(let name): "в сертификате другой стороны имя \(name.rawValue), которое не заверено"
        case .otherName(let name): "другая сторона не заверена под именем \(name.rawValue); проверьте адрес"
        }
    }
}
