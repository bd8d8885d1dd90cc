import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import LedgerPages
import Trust
import Wording

struct WitnessServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("serve", WitnessWords.serveAbstract, discussion: WitnessWords.serveDiscussion)
    }

    @OptionGroup var options: WitnessOptions
    @OptionGroup var listening: ListenOption

    func run() async throws {
        let place = options.place
        let key = try place.key()
        let passphrase = try options.passphraseOption.known(
            for: WitnessWords.key, asking: options.askingOptions.asking)
        let witness = try place.witness(passphrase: passphrase)
        let server = WitnessServer(witness, logger: ServiceLog.logger("witness"))
        let answer = options.answer
        try await listening.serve(server.run) { address in
            answer.give("witness-ready", ["address": .string("http://\(address)"), "key": .string(key.text)]) {
                [WitnessWords.serving(name: key.name, address: "http://\(address)")]
            }
        }
    }
}
