import ArgumentParser
import CommandBase
import Trust
import Wording

struct ElectionDecryptCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "decrypt", TrusteeHelp.electionDecrypt, discussion: TrusteeHelp.electionDecryptDiscussion)
    }

    @Option(help: .words(TrusteeHelp.trusteeKey, value: ValueName.file), completion: .file()) var key: String
    @Option(help: .words(TrusteeHelp.record, value: ValueName.folder), completion: .directory) var record: String
    @Option(help: .words(TrusteeHelp.table, value: ValueName.folder), completion: .directory) var table: String
    @OptionGroup var passphrase: PassphraseFileOption
    @OptionGroup var options: CeremonyOptions

    func run() async throws {
        let decryption = PartialDecryption(
            part: .tally, key: key, record: RecordShowing(path: record), table: TableFolder(path: table),
            passphraseFile: passphrase.passphraseFile, random: SystemRandom())
        try decryption.hold(options.conversation).give(json: options.json)
    }
}
