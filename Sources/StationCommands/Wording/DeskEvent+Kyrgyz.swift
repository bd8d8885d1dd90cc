import Devices
import Fingerprints
import Wording

extension DeskEvent {
    var kyrgyz: String {
        switch self {
        case .capture(let event): event.kyrgyz
        case .unusable(let failure): failure.kyrgyz
        case .reader(let error): error.kyrgyz
        case .lookAtFinger(let remark): remark.kyrgyz
        case .other: "Күтө туруңуз …"
        }
    }
}
