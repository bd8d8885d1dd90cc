import ArgumentParser
import CommandBase
import Wording

struct RootShowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("show", TrusteeHelp.rootShow, discussion: TrusteeHelp.rootShowDiscussion)
    }

    @Option(help: .words(TrusteeHelp.key, value: ValueName.file), completion: .file()) var key: String
    @Flag(help: .words(TrusteeHelp.tryPassphrase)) var tryPassphrase = false
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let showing = KeyShowing(
            key: key, triesPassphrase: tryPassphrase || passphrase.passphraseFile != nil,
            passphraseFile: passphrase.passphraseFile)
        try showing.hold(options.conversation).give(json: options.json)
    }
}
