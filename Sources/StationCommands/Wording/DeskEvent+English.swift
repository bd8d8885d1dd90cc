import Devices
import Wording

extension DeskEvent {
    var english: String {
        switch self {
        case .capture(let event): event.english
        case .unusable(let failure): failure.english
        case .reader(let error): error.english
        case .lookAtFinger: "Look at the finger: it may be a copy. The comparison goes on."
        case .other: "Wait …"
        }
    }
}
