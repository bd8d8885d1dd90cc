import ArgumentParser
import Console
import Sodium

/// What every command on an election's folder takes.
struct FolderOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The election's folder.")
    var folder = "."

    @Option(help: "A file with the passphrase of the keys; only its owner may read it. Asked for when not given.")
    var passphraseFile: String?

    @Flag(help: "Answer in JSON, for programs.")
    var json = false

    /// The passphrase, from the file or the keyboard.
    func passphrase() throws -> SecretBytes {
        var bytes =
            if let path = passphraseFile {
                try SecretInput.file(path)
            } else {
                try SecretInput.typed("Passphrase of the commission's keys:")
            }
        return SecretBytes(taking: &bytes)
    }

    /// The folder, opened.
    func commission() throws -> CommissionFolder { try CommissionFolder(path: folder) }
}
