import ArgumentParser
import CommandBase
import Console

/// What every command of the exchange takes.
struct ExchangeOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: .words(DobushWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder = "."

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    @OptionGroup var askingOptions: AskingOptions

    /// Prints the command's answer.
    var answer: Answer { Answer(json: json) }

    /// Whether anything may be asked.
    var asking: Asking { askingOptions.asking }

    /// Where the exchange's things lie in the election's folder.
    var exchange: ExchangeFolder { ExchangeFolder(path: "\(folder)/exchange") }
}
