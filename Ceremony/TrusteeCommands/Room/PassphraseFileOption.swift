import ArgumentParser
import CommandBase
import Wording

/// Where the passphrase of the one key that a verb is about comes from.
struct PassphraseFileOption: ParsableArguments {
    @Option(help: .words(CommonWords.passphraseHelp, value: ValueName.file), completion: .file())
    var passphraseFile: String?
}
