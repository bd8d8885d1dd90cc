import ArgumentParser
package import Console
package import Sodium
package import Wording

/// Where the passphrase of a program's keys comes from: a file or the person, never the command line.
package struct PassphraseOption: ParsableArguments {
    @Option(help: .words(CommonWords.passphraseHelp, value: ValueName.file), completion: .file())
    var passphraseFile: String?

    /// Bytes of a new passphrase at least.
    private static let shortest = 8

    package init() {}

    /// The passphrase of keys that exist.
    ///
    /// - Parameters:
    ///   - keys: whose they are, for the question, such as "this terminal's key".
    ///   - asking: whether anything may be asked.
    /// - Throws: `Complaint`.
    package func known(for keys: any Worded, asking: Asking = .freely) throws(Complaint) -> SecretBytes {
        var phrase = try fromFile(or: CommonWords.passphrase(keys: keys), asking)
        return SecretBytes(taking: &phrase)
    }

    /// The passphrase of new keys: at least 8 bytes, and asked twice where it is typed.
    ///
    /// - Parameters:
    ///   - keys: whose they are, for the question, such as "this terminal's key".
    ///   - asking: whether anything may be asked.
    /// - Throws: `Complaint`.
    package func fresh(for keys: any Worded, asking: Asking = .freely) throws(Complaint) -> SecretBytes {
        var phrase = try fromFile(or: CommonWords.newPassphrase(keys: keys), asking)
        guard phrase.count >= Self.shortest else {
            throw Complaint(.misuse, CommonWords.shortPassphrase(least: Self.shortest))
        }
        if passphraseFile == nil, try SecretInput.typed(CommonWords.samePassphrase, asking: asking) != phrase {
            throw Complaint(.misuse, CommonWords.differentPassphrases)
        }
        return SecretBytes(taking: &phrase)
    }

    private func fromFile(or question: any Worded, _ asking: Asking) throws(Complaint) -> [UInt8] {
        if let file = passphraseFile {
            try SecretInput.file(file)
        } else {
            try SecretInput.typed(question, asking: asking)
        }
    }
}
