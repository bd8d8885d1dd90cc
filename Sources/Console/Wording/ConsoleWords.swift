import Wording

/// What is said around questions and files of secrets.
enum ConsoleWords: Worded {
    case unreadable(path: String, cause: SystemCause)
    case notPlain(path: String)
    case readableByOthers(path: String)
    case tooLarge(path: String)
    case noPassphrase(path: String)
    case nothingTyped
    case noTerminal(question: any Worded, instead: String)
    case mayNotAsk(question: any Worded, instead: String?)
    case inputEnded(instead: String?)
    case declined
    case yesOrNo(question: any Worded)
}
