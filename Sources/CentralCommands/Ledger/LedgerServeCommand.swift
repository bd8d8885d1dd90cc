import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import LedgerPages
import PageServing
import Telemetry
import Wording

struct LedgerServeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("serve", NetworkWords.serveAbstract, discussion: NetworkWords.serveDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(NetworkWords.publicHelp, value: ValueName.folder), completion: .directory)
    var publicFolder: String?

    @OptionGroup var listening: ListenOption

    @Flag(help: .words(NetworkWords.submissionsHelp))
    var submissions = false

    @OptionGroup var assetsOption: AssetsOption

    func run() async throws {
        guard publicFolder == nil || !submissions else { throw Complaint(.misuse, NetworkWords.ownLedgerOnly) }
        let place = try publicFolder ?? options.commission().publicLedger
        _ = try LedgerReader(path: place).checkpoint()
        let page = try assetsOption.page("ledger")
        var desk: SubmissionDesk?
        if submissions {
            let folder = try options.commission()
            desk = SubmissionDesk(try await folder.ledger(passphrase: try options.passphrase()))
        }
        let server = LedgerServer(ledger: place, page: page, desk: desk, logger: ServiceLog.logger("ledger"))
        let takes = desk != nil
        let answer = options.answer
        try await listening.serve(server.run) { address in
            answer.give(
                "ledger-ready",
                [
                    "address": .string("http://\(address)"), "folder": .string(place), "submissions": .bool(takes),
                    "page": .bool(page != nil),
                ]
            ) { [NetworkWords.serving(address: "http://\(address)/", hasPage: page != nil)] }
        }
    }
}
