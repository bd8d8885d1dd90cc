import Files
import Wording

extension EraseFault {
    package var english: String {
        switch self {
        case .noSnapshot: "there is no list in this folder to erase; check the folder"
        case .damagedAct:
            "the act of erasing in this folder is damaged; keep the folder as it is and tell the commission"
        case .file(let error): "the list is not wholly erased: \(error.english). Do it again, it goes on from here"
        }
    }
}
