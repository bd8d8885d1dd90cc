import ArgumentParser
import CommandBase
import Trust
import Wording

struct ElectionNextCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("next", TrusteeHelp.electionNext, discussion: TrusteeHelp.electionNextDiscussion)
    }

    @Option(help: .words(TrusteeHelp.trusteeKey, value: ValueName.file), completion: .file()) var key: String
    @Option(help: .words(TrusteeHelp.table, value: ValueName.folder), completion: .directory) var table: String
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let stepping = KeyStepping(
            key: key, table: TableFolder(path: table), passphraseFile: passphrase.passphraseFile,
            random: SystemRandom())
        try stepping.hold(options.conversation).give(json: options.json)
    }
}
