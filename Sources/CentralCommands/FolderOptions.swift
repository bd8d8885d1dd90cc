import ArgumentParser
import CommandBase
import Console
import Sodium
import Wording

/// What every command on an election's folder takes.
struct FolderOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: .words(DobushWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder = "."

    @Option(help: .words(DobushWords.databaseHelp, value: ValueName.address))
    var database: String?

    @OptionGroup var passphraseOption: PassphraseOption

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    @OptionGroup var askingOptions: AskingOptions

    /// Prints the command's answer.
    var answer: Answer { Answer(json: json) }

    /// Whether anything may be asked.
    var asking: Asking { askingOptions.asking }

    /// The passphrase of the folder's keys, from the file or the keyboard.
    func passphrase() throws -> SecretBytes {
        try passphraseOption.known(for: DobushWords.commissionKeys, asking: asking)
    }

    /// The passphrase of keys that are made now.
    func freshPassphrase() throws -> SecretBytes {
        try passphraseOption.fresh(for: DobushWords.commissionKeys, asking: asking)
    }

    /// The folder of an election whose ledger has begun.
    func commission() throws -> CommissionFolder {
        let folder = try CommissionFolder(path: folder, database: database)
        guard !folder.awaitsRoots else { throw Complaint(.missing, DobushWords.awaitsRoots(folder.foundingBundle)) }
        return folder
    }

    /// Asks before something that cannot be undone; a script says `--yes`.
    ///
    /// - Throws: `Complaint` when the answer is no, or nobody can be asked.
    func confirm(_ question: any Worded) throws { try asking.agreed(to: question) }
}
