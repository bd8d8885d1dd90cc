package import Wording

/// Helps, questions and complaints that all programs share.
package enum CommonWords: Worded {
    case jsonHelp
    case dryRunHelp
    case yesHelp
    case noInputHelp
    case languageHelp
    case passphraseHelp
    case newPassphraseHelp
    /// `keys` is whose the passphrase is, in the nominative: "this terminal's key".
    case passphrase(keys: any Worded)
    case newPassphrase(keys: any Worded)
    case samePassphrase
    case shortPassphrase(least: Int)
    case differentPassphrases
    case unknownLanguage(String)
    case languageWithoutValue
    /// An error that has no sentence of its own, by the name of its type.
    case unforeseen(String)
}
