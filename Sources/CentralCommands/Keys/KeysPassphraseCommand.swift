import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Trust
import Wording

struct KeysPassphraseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("passphrase", KeysWords.passphraseAbstract, discussion: KeysWords.passphraseDiscussion)
    }

    @OptionGroup var options: FolderOptions
    @OptionGroup var fresh: NewPassphraseOption

    @Argument(help: .words(KeysWords.keyNameHelp, value: ValueName.name))
    var holder: String

    @Flag(help: .words(KeysWords.passphraseDryRunHelp))
    var dryRun = false

    func run() async throws {
        guard let name = TerminalId(rawValue: holder) else { throw Complaint(.misuse, KeysWords.wrongSubject(holder)) }
        // Also before the ledger has begun: keys lie there already.
        let folder = try CommissionFolder(path: options.folder)
        let path = folder.keyFile(name.rawValue)
        guard folder.has(path) else { throw Complaint(.missing, KeysWords.noKeyFile(path: path)) }
        let file = try KeyFile(canonicalBytes: try DurableFile.read(path, limit: 65_536))
        let whose = KeysWords.keyOf(name)
        let old = try options.passphraseOption.known(for: whose, asking: options.asking)
        // Opened before a new passphrase is thought up in vain.
        _ = try file.open(passphrase: old)
        guard !dryRun else {
            return give(name, path, "keys-passphrase-check", [KeysWords.opens(name)])
        }
        let new = try fresh.read(for: whose, asking: options.asking)
        let changed = try file.rewrapped(old: old, new: new, random: SystemRandom())
        try DurableFile.replace(path, changed.canonicalBytes, mode: 0o600)
        give(name, path, "keys-passphrase", [KeysWords.passphraseChanged(name), .oldCopies, .onePassphrase])
    }

    private func give(_ name: TerminalId, _ path: String, _ schema: String, _ lines: [KeysWords]) {
        options.answer.give(schema, ["holder": name.canonical, "key": .string(path)]) { lines }
    }
}
