import Devices
import Fingerprints
import IdentityDocuments
import Wording

extension DeskEvent {
    var english: String {
        switch self {
        case .capture(let event): event.english
        case .unusable(let failure): failure.english
        case .reader(let error): error.english
        case .lookAtFinger(let remark): remark.english
        case .waitingForDocument: "Show the document to the reader."
        case .documentDoubt(let doubt): "Look at the document: \(doubt.english)."
        case .other: "Wait …"
        }
    }
}
