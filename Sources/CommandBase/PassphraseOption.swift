import ArgumentParser
package import Console
package import Sodium

/// Where the passphrase of a program's keys comes from: a file or the person, never the command line.
package struct PassphraseOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file with the passphrase on its first line, that only you may read; without it you are asked.",
            valueName: "file"))
    var passphraseFile: String?

    /// Bytes of a new passphrase at least.
    private static let shortest = 8

    package init() {}

    /// The passphrase of keys that exist.
    ///
    /// - Parameter keys: whose they are, for the question, such as "this terminal's key".
    /// - Throws: `Complaint`.
    package func known(for keys: String) throws(Complaint) -> SecretBytes {
        var phrase = try fromFile(or: "Passphrase of \(keys):")
        return SecretBytes(taking: &phrase)
    }

    /// The passphrase of new keys: at least 8 bytes, and asked twice where it is typed.
    ///
    /// - Parameter keys: whose they are, for the question, such as "this terminal's key".
    /// - Throws: `Complaint`.
    package func fresh(for keys: String) throws(Complaint) -> SecretBytes {
        var phrase = try fromFile(or: "New passphrase for \(keys):")
        guard phrase.count >= Self.shortest else {
            throw Complaint(.usage, "the passphrase has fewer than \(Self.shortest) characters; nothing was made")
        }
        if passphraseFile == nil, try SecretInput.typed("The same passphrase again:") != phrase {
            throw Complaint(.usage, "the two passphrases differ; nothing was made")
        }
        return SecretBytes(taking: &phrase)
    }

    private func fromFile(or question: String) throws(Complaint) -> [UInt8] {
        if let file = passphraseFile { try SecretInput.file(file) } else { try SecretInput.typed(question) }
    }
}
