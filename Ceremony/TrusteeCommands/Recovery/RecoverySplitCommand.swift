import ArgumentParser
import Ceremony
import CommandBase
import Console
import ElectionModel
import Trust
import Wording

struct RecoverySplitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("split", TrusteeHelp.recoverySplit, discussion: TrusteeHelp.recoverySplitDiscussion)
    }

    @Option(help: .words(TrusteeHelp.kind, value: TrusteeHelp.kindValue)) var kind: ElectionKind
    @Option(help: .words(TrusteeHelp.newFolder, value: ValueName.folder), completion: .directory) var out: String
    @Option(help: .words(TrusteeHelp.cards, value: ValueName.number)) var cards = 3
    @Option(help: .words(TrusteeHelp.cardThreshold, value: ValueName.number)) var threshold = 2
    @OptionGroup var passphrases: CardPassphraseOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        // Before the members type their passphrases for nothing.
        guard RecoveryPublicKey.possibleCards.contains(cards), (2...cards).contains(threshold) else {
            throw RecoveryFault.numbers(cards: cards, threshold: threshold)
        }
        let splitting = CardSplitting(
            kind: kind, folder: out, cards: cards, threshold: threshold,
            passphraseFiles: try passphrases.files(for: cards), random: SystemRandom())
        try splitting.hold(options.conversation).give(json: options.json)
    }
}
