import ArgumentParser
package import Console
package import Sodium
package import Wording

/// Where a key's next passphrase comes from, of a command that changes it.
package struct NewPassphraseOption: ParsableArguments {
    @Option(help: .words(CommonWords.newPassphraseHelp, value: ValueName.file), completion: .file())
    var newPassphraseFile: String?

    package init() {}

    /// The new passphrase: at least 8 bytes, and asked twice where it is typed.
    ///
    /// - Parameters:
    ///   - keys: whose they are, for the question, such as "the registrar's key".
    ///   - asking: whether anything may be asked.
    /// - Throws: `Complaint`.
    package func read(for keys: any Worded, asking: Asking = .freely) throws(Complaint) -> SecretBytes {
        try FreshPassphrase(file: newPassphraseFile, option: "--new-passphrase-file").read(for: keys, asking: asking)
    }
}
