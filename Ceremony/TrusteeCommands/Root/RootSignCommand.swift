import ArgumentParser
import CommandBase
import Wording

struct RootSignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("sign", TrusteeHelp.rootSign, discussion: TrusteeHelp.rootSignDiscussion)
    }

    @Argument(help: .words(TrusteeHelp.bundle, value: ValueName.file), completion: .file()) var bundle: String
    @Option(help: .words(TrusteeHelp.key, value: ValueName.file), completion: .file()) var key: String
    @Option(help: .words(TrusteeHelp.roots, value: ValueName.file), completion: .file()) var roots: String
    @Option(help: .words(TrusteeHelp.outSigned, value: ValueName.file), completion: .file()) var out: String?
    @Option(help: .words(TrusteeHelp.statements, value: ValueName.number)) var statements: Int?
    @Flag(help: .words(TrusteeHelp.all)) var all = false
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let signing = StatementSigning(
            bundle: bundle, key: key, roots: roots, out: out, showsAll: all, count: statements,
            passphraseFile: passphrase.passphraseFile)
        try signing.hold(options.conversation).give(json: options.json)
    }
}
