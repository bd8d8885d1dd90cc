import ArgumentParser
import Glibc
import Sodium

/// Where the passphrase of the terminal's key comes from: a file or the person, never the command line.
struct Passphrase: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A file with the passphrase of this terminal's key, on its first line; without it you are asked.",
            valueName: "file"))
    var passphraseFile: String?

    /// Characters of a new passphrase at least.
    private static let shortest = 8

    /// The passphrase of a key that exists.
    ///
    /// - Throws: ``StationFailure``.
    func known() throws(StationFailure) -> SecretBytes {
        if let file = passphraseFile { return try Self.firstLine(of: file) }
        try Self.needTerminal()
        return SecretBytes(Array(try TerminalInput.answer("Passphrase of this terminal's key:", hidden: true).utf8))
    }

    /// The passphrase of a new key, asked twice.
    ///
    /// - Throws: ``StationFailure``.
    func fresh() throws(StationFailure) -> SecretBytes {
        if let file = passphraseFile {
            let phrase = try Self.firstLine(of: file)
            guard phrase.count >= Self.shortest else { throw Self.tooShort }
            return phrase
        }
        try Self.needTerminal()
        let first = try TerminalInput.answer("New passphrase for this terminal's key:", hidden: true)
        guard first.utf8.count >= Self.shortest else { throw Self.tooShort }
        guard try TerminalInput.answer("The same passphrase again:", hidden: true) == first else {
            throw StationFailure(.usage, "the two passphrases differ; nothing was made")
        }
        return SecretBytes(Array(first.utf8))
    }

    private static let tooShort = StationFailure(
        .usage, "the passphrase has fewer than \(shortest) characters; nothing was made")

    private static func needTerminal() throws(StationFailure) {
        guard isatty(STDIN_FILENO) == 1 else {
            throw StationFailure(.usage, "there is no terminal to ask for the passphrase; give --passphrase-file")
        }
    }

    private static func firstLine(of file: String) throws(StationFailure) -> SecretBytes {
        let line = try SecretFile.bytes(file).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !line.isEmpty else { throw StationFailure(.usage, "\(file) has no passphrase on its first line") }
        return SecretBytes(Array(line))
    }
}
