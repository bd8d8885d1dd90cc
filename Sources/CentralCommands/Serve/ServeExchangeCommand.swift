import ArgumentParser
import CommandBase
import Console
import ElectionModel
import ExchangeServer
import PageServing
import Wording
import XRoad

struct ServeExchangeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("exchange", ServeWords.exchangeAbstract, discussion: ServeWords.exchangeDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(NetworkWords.listenHelp, value: ValueName.address))
    var listen = "127.0.0.1:8083"

    func run() async throws {
        let address = try ListenOption.address(listen)
        let commission = try options.commission()
        let client = try ExchangeConnection(folder: ExchangeFolder(path: "\(commission.path)/exchange")).client
        let desk = try await CandidateFolder(commission).desk(options)
        let server = ProviderServer(
            provider: client, election: PublishedLedger(commission, desk), logger: ServiceLog.logger("exchange"))
        let answer = options.answer
        try await Serving.untilEnd([(address, server.run)]) { addresses in
            let texts = addresses.map { "http://\($0)/" }
            answer.give("exchange-ready", ["address": .string(texts[0]), "provider": .string(client.text)]) {
                [ServeWords.provider(address: texts[0], client: client.text)]
            }
        }
    }
}
