import ArgumentParser
import CommandBase
import Sodium

/// What every command on an election's folder takes.
struct FolderOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "The election's folder.")
    var folder = "."

    @OptionGroup var passphraseOption: PassphraseOption

    @Flag(help: "Answer in JSON, for programs.")
    var json = false

    private static let keys = "the commission's keys"

    /// The passphrase of the folder's keys, from the file or the keyboard.
    func passphrase() throws -> SecretBytes { try passphraseOption.known(for: Self.keys) }

    /// The passphrase of keys that are made now.
    func freshPassphrase() throws -> SecretBytes { try passphraseOption.fresh(for: Self.keys) }

    /// The folder, opened.
    func commission() throws -> CommissionFolder { try CommissionFolder(path: folder) }
}
