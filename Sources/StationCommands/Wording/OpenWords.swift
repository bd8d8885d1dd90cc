import Wording

/// `dobush-station open`.
enum OpenWords: Worded {
    case abstract
    case discussion
    case codeHelp
    case codeFits(code: String)
}
