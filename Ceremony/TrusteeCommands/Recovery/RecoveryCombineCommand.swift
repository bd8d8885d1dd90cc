import ArgumentParser
import CommandBase
import Trust
import Wording

struct RecoveryCombineCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("combine", TrusteeHelp.recoveryCombine, discussion: TrusteeHelp.recoveryCombineDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.cardFiles, value: ValueName.file), completion: .file()) var cards: [String]
    @Option(help: .words(TrusteeHelp.outRecovery, value: ValueName.file), completion: .file()) var out: String
    @OptionGroup var passphrases: CardPassphraseOption
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let combining = CardCombining(
            cards: cards, out: out, passphraseFiles: try passphrases.files(for: cards.count),
            newPassphraseFile: passphrase.passphraseFile, random: SystemRandom())
        try combining.hold(options.conversation).give(json: options.json)
    }
}
