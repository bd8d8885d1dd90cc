import ArgumentParser
import CommandBase
import Console
import XRoad

/// What every command of the exchange takes.
struct ExchangeOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: .words(DobushWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder = "."

    @OptionGroup var passphraseOption: PassphraseOption

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    @OptionGroup var askingOptions: AskingOptions

    /// Prints the command's answer.
    var answer: Answer { Answer(json: json) }

    /// Whether anything may be asked.
    var asking: Asking { askingOptions.asking }

    /// Where the exchange's things lie in the election's folder.
    var exchange: ExchangeFolder { ExchangeFolder(path: "\(folder)/exchange") }

    /// What was looked up for cases: sealed, as the election's register is, and opened with its passphrase.
    func files() throws -> CaseFiles {
        let commission = try CommissionFolder(path: folder)
        let passphrase = try passphraseOption.known(for: DobushWords.commissionKeys, asking: asking)
        return try exchange.files(masterKey: try commission.secret(of: "register", passphrase: passphrase))
    }
}
