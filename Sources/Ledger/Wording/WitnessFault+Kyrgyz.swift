import Files
import Wording

extension WitnessFault {
    package var kyrgyz: String {
        switch self {
        case .locked: "бул күбөнүн папкасын башка программа колдонуп жатат; адегенде аны токтотуңуз"
        case .noteDamaged(let log):
            "күбө сактаган «\(log)» журналынын контролдук белгиси бузулган; ал калыбына келтирилмейинче күбө кол койбойт"
        case .file(let error): error.kyrgyz
        }
    }
}
