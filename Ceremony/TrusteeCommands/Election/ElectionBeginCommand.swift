import ArgumentParser
import CommandBase
import Trust
import Wording

struct ElectionBeginCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("begin", TrusteeHelp.electionBegin, discussion: TrusteeHelp.electionBeginDiscussion)
    }

    @Option(help: .words(TrusteeHelp.trustee, value: ValueName.number)) var trustee: Int
    @Option(help: .words(TrusteeHelp.table, value: ValueName.folder), completion: .directory) var table: String
    @Option(help: .words(TrusteeHelp.outStick, value: ValueName.folder), completion: .directory) var out: String
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let beginning = KeyBeginning(
            number: trustee, table: TableFolder(path: table), folder: out,
            passphraseFile: passphrase.passphraseFile, random: SystemRandom())
        try beginning.hold(options.conversation).give(json: options.json)
    }
}
