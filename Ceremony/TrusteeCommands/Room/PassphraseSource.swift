import Wording

/// Whose passphrase it is, and where it comes from: a file, or the person at the keyboard.
struct PassphraseSource: Sendable {
    /// In the nominative, such as "the root key root-1".
    let whose: any Worded
    /// A file that only its owner may read; `nil` to ask.
    let file: String?
    /// The option that names such a file.
    let option: String

    init(_ whose: any Worded, file: String?, option: String = "--passphrase-file") {
        self.whose = whose
        self.file = file
        self.option = option
    }
}
