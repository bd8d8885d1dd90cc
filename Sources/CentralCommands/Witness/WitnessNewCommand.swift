import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Sodium
import Trust
import Wording

struct WitnessNewCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("new", WitnessWords.newAbstract, discussion: WitnessWords.newDiscussion)
    }

    @OptionGroup var options: WitnessOptions

    @Option(help: .words(WitnessWords.nameHelp, value: ValueName.name))
    var name: String

    @Option(help: .words(WitnessWords.logHelp, value: NetworkWords.keyValue))
    var log: [String] = []

    func run() async throws {
        guard NoteKey.isName(name), name.utf8.count <= 255 else { throw Complaint(.misuse, WitnessWords.wrongName) }
        guard !log.isEmpty else { throw Complaint(.misuse, WitnessWords.noLogs) }
        let logs = try log.map { text throws(Complaint) in
            guard let key = try? NoteKey(text: text), key.purpose == .signature else {
                throw Complaint(.misuse, NetworkWords.noKey)
            }
            return key
        }
        let passphrase = try options.passphraseOption.fresh(
            for: WitnessWords.key, asking: options.askingOptions.asking)
        let key = try options.place.make(name: name, logs: logs, passphrase: passphrase, random: SystemRandom())
        options.answer.give("witness-new", ["key": .string(key.text), "logs": .int(logs.count)]) {
            [WitnessWords.made(key.text)]
        }
    }
}
