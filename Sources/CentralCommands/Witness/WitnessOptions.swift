import ArgumentParser
import CommandBase
import Console
import Wording

/// What every command of a witness takes.
struct WitnessOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: .words(WitnessWords.folderHelp, value: ValueName.folder), completion: .directory)
    var folder = "."

    @OptionGroup var passphraseOption: PassphraseOption

    @Flag(help: .words(CommonWords.jsonHelp)) var json = false

    @OptionGroup var askingOptions: AskingOptions

    var place: WitnessFolder { WitnessFolder(path: folder) }

    var answer: Answer { Answer(json: json) }
}
