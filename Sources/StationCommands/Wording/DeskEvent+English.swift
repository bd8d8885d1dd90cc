import Devices
import Fingerprints
import Wording

extension DeskEvent {
    var english: String {
        switch self {
        case .capture(let event): event.english
        case .unusable(let failure): failure.english
        case .reader(let error): error.english
        case .lookAtFinger(let remark): remark.english
        case .other: "Wait …"
        }
    }
}
