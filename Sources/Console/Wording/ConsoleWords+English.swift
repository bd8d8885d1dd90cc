import Wording

extension ConsoleWords {
    var english: String {
        switch self {
        case .unreadable(let path, let cause): "\(path) cannot be read: \(cause.english)."
        case .notPlain(let path): "\(path) is no plain file."
        case .readableByOthers(let path):
            "\(path) may be read by other users of this machine; allow it for yourself only: chmod 600 \(path)."
        case .tooLarge(let path): "\(path) is larger than it may be."
        case .noPassphrase(let path): "\(path) has no passphrase on its first line."
        case .nothingTyped: "Nothing was typed."
        case .noTerminal(let question, let instead):
            "There is no terminal to ask “\(question.english)”; give \(instead)."
        case .mayNotAsk(let question, let instead?):
            "“\(question.english)” must be asked, but --no-input is given; answer with \(instead)."
        case .mayNotAsk(let question, nil):
            "“\(question.english)” must be asked, but --no-input is given; leave it out and try again."
        case .inputEnded(let instead?):
            "The input ended before the question was answered; the answer can also be given by \(instead)."
        case .inputEnded(nil): "The input ended before the question was answered."
        case .declined: "The answer was no; nothing was changed."
        case .yesOrNo(let question): "\(question.english) (yes/no)"
        }
    }
}
