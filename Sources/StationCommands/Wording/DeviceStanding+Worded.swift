import ElectionModel
import Trust
import Wording

extension DeviceStanding: Worded {
    var kyrgyz: String {
        switch self {
        case .good: "кабыл алынат"
        case .revoked(let reason): "жокко чыгарылган: \(reason.kyrgyz)"
        case .outOfTime: "сертификаты мөөнөтүндө эмес"
        case .unknown: "күбөлөндүрүлгөн эмес"
        case .damaged: "файлы бузулган, кайра кабыл алыңыз"
        }
    }

    var russian: String {
        switch self {
        case .good: "принимается"
        case .revoked(let reason): "отозвано: \(reason.russian)"
        case .outOfTime: "сертификат не в сроке"
        case .unknown: "не заверено"
        case .damaged: "файл повреждён, примите заново"
        }
    }

    var english: String {
        switch self {
        case .good: "accepted"
        case .revoked(let reason): "revoked: \(reason.english)"
        case .outOfTime: "its certificate is not for now"
        case .unknown: "not certified"
        case .damaged: "its file is damaged, pair it again"
        }
    }
}
