import Wording

/// `dobush-station settle`.
enum SettleWords: Worded {
    case abstract
    case discussion
    case handedOverHelp
    case spoiledHelp
    case reallyHandedOver(number: Int)
    case reallySpoiled(number: Int)
}
