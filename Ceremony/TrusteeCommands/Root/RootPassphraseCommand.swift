import ArgumentParser
import CommandBase
import Trust
import Wording

struct RootPassphraseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "passphrase", TrusteeHelp.rootPassphrase, discussion: TrusteeHelp.rootPassphraseDiscussion)
    }

    @Option(help: .words(TrusteeHelp.key, value: ValueName.file), completion: .file()) var key: String
    @OptionGroup var passphrase: PassphraseFileOption
    @Option(help: .words(TrusteeHelp.newPassphrase, value: ValueName.file), completion: .file())
    var newPassphraseFile: String?
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let changing = PassphraseChanging(
            key: key, oldFile: passphrase.passphraseFile, newFile: newPassphraseFile, random: SystemRandom())
        try changing.hold(options.conversation).give(json: options.json)
    }
}
