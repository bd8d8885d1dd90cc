import ArgumentParser
package import Console
package import Sodium
package import Wording

/// Where the passphrase of a program's keys comes from: a file or the person, never the command line.
package struct PassphraseOption: ParsableArguments {
    private static let name = "--passphrase-file"

    @Option(help: .words(CommonWords.passphraseHelp, value: ValueName.file), completion: .file())
    var passphraseFile: String?

    package init() {}

    /// The passphrase of keys that exist.
    ///
    /// - Parameters:
    ///   - keys: whose they are, for the question, such as "this terminal's key".
    ///   - asking: whether anything may be asked.
    /// - Throws: `Complaint`.
    package func known(for keys: any Worded, asking: Asking = .freely) throws(Complaint) -> SecretBytes {
        var phrase: [UInt8]
        if let passphraseFile {
            phrase = try SecretInput.file(passphraseFile)
        } else {
            phrase = try SecretInput.typed(CommonWords.passphrase(keys: keys), instead: Self.name, asking: asking)
        }
        return SecretBytes(taking: &phrase)
    }

    /// The passphrase of new keys: at least 8 bytes, and asked twice where it is typed.
    ///
    /// - Parameters:
    ///   - keys: whose they are, for the question, such as "this terminal's key".
    ///   - asking: whether anything may be asked.
    /// - Throws: `Complaint`.
    package func fresh(for keys: any Worded, asking: Asking = .freely) throws(Complaint) -> SecretBytes {
        try FreshPassphrase(file: passphraseFile, option: Self.name).read(for: keys, asking: asking)
    }
}
