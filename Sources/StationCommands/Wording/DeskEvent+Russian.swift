import Devices
import Fingerprints
import IdentityDocuments
import Wording

extension DeskEvent {
    var russian: String {
        switch self {
        case .capture(let event): event.russian
        case .unusable(let failure): failure.russian
        case .reader(let error): error.russian
        case .lookAtFinger(let remark): remark.russian
        case .waitingForDocument: "Покажите документ считывателю."
        case .documentDoubt(let doubt): "Посмотрите на документ: \(doubt.russian)."
        case .other: "Подождите …"
        }
    }
}
