import ArgumentParser
import Ceremony
import CommandBase
import Console
import ElectionModel
import Trust
import Wording

struct RootNewCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("new", TrusteeHelp.rootNew, discussion: TrusteeHelp.rootNewDiscussion)
    }

    @Option(help: .words(TrusteeHelp.holder, value: ValueName.name)) var holder: String
    @Option(help: .words(TrusteeHelp.kind, value: TrusteeHelp.kindValue)) var kind: ElectionKind
    @Option(help: .words(TrusteeHelp.outFolder, value: ValueName.folder), completion: .directory) var out: String
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        guard let name = RootHolder(rawValue: holder) else {
            throw Complaint(TrusteeFault.holderName(holder))
        }
        let making = KeyMaking(
            holder: name, kind: kind, folder: out, passphraseFile: passphrase.passphraseFile, random: SystemRandom())
        try making.hold(options.conversation).give(json: options.json)
    }
}
