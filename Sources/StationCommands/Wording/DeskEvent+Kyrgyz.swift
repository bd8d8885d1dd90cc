import Devices
import Wording

extension DeskEvent {
    var kyrgyz: String {
        switch self {
        case .capture(let event): event.kyrgyz
        case .unusable(let failure): failure.kyrgyz
        case .reader(let error): error.kyrgyz
        case .lookAtFinger: "Манжаны карап көрүңүз: көчүрмө болушу мүмкүн. Салыштыруу уланат."
        case .other: "Күтө туруңуз …"
        }
    }
}
