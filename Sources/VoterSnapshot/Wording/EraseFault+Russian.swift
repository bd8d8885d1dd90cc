import Files
import Wording

extension EraseFault {
    package var russian: String {
        switch self {
        case .noSnapshot: "в этой папке нет списка, который можно стереть; проверьте папку"
        case .damagedAct:
            "акт о стирании в этой папке повреждён; оставьте папку как есть и сообщите комиссии"
        case .file(let error): "список стёрт не полностью: \(error.russian). Повторите, стирание продолжится"
        }
    }
}
