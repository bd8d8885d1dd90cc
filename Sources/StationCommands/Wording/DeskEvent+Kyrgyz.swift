import Devices
import Fingerprints
import IdentityDocuments
import Wording

extension DeskEvent {
    var kyrgyz: String {
        switch self {
        case .capture(let event): event.kyrgyz
        case .unusable(let failure): failure.kyrgyz
        case .reader(let error): error.kyrgyz
        case .lookAtFinger(let remark): remark.kyrgyz
        case .waitingForDocument: "Документти окугучка көрсөтүңүз."
        case .documentDoubt(let doubt): "Документти караңыз: \(doubt.kyrgyz)."
        case .other: "Күтө туруңуз …"
        }
    }
}
