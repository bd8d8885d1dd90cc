import Wording

extension CommonWords {
    package var english: String {
        switch self {
        case .jsonHelp: "Answer in JSON, for programs."
        case .dryRunHelp: "Check everything, write nothing."
        case .yesHelp: "Answer yes to every question of yes or no."
        case .noInputHelp: "Ask nothing: stop where an answer is needed, and name the option that gives it."
        case .languageHelp: "The program's language: ky Kyrgyz, ru Russian, en English."
        case .passphraseHelp:
            "A file with the passphrase on its first line, that only you may read; without it you are asked."
        case .newPassphraseHelp: "A file with the new passphrase on its first line, that only you may read."
        case .passphrase(let keys): "Passphrase (\(keys.english)):"
        case .newPassphrase(let keys): "New passphrase (\(keys.english)):"
        case .samePassphrase: "The same passphrase again:"
        case .shortPassphrase(let least):
            "The passphrase has fewer than \(Counted.en(least, "character", "characters")); nothing was made."
        case .differentPassphrases: "The two passphrases differ; nothing was made."
        case .unknownLanguage(let tag): "There is no language “\(tag)”; give ky, ru or en: --lang en."
        case .languageWithoutValue: "The language is missing after --lang; give ky, ru or en."
        case .unforeseen(let type): "Something unforeseen happened (\(type)); tell the commission."
        }
    }
}
