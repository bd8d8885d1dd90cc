import ArgumentParser
import CommandBase
import Wording

struct RecoveryTestCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("test", TrusteeHelp.recoveryTest, discussion: TrusteeHelp.recoveryTestDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.cardFiles, value: ValueName.file), completion: .file()) var cards: [String]
    @OptionGroup var passphrases: CardPassphraseOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let testing = CardTesting(cards: cards, passphraseFiles: try passphrases.files(for: cards.count))
        try testing.hold(options.conversation).give(json: options.json)
    }
}
