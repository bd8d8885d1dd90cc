import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct RemotePublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("publish", RemoteWords.publishAbstract, discussion: RemoteWords.publishDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(RemoteWords.tableHelp, value: ValueName.folder), completion: .directory) var table: String
    @Flag(help: .words(RemoteWords.publishDryRunHelp)) var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        let submissions = try TablePublishing(
            table: table, election: folder.definition.election,
            key: await folder.commissionKey(for: ledger, passphrase: passphrase)
        ).submissions()
        guard !dryRun else {
            try await ledger.check(submissions)
            return options.answer.give("remote-publish-check", ["entries": .int(submissions.count)]) {
                [RemoteWords.wouldPublish(submissions.count)]
            }
        }
        let receipts = try await ledger.append(submissions)
        options.answer.give("remote-publish", ["entries": .array(receipts.map { .int($0.seq) })]) {
            [RemoteWords.published(receipts.count, last: receipts.map(\.seq).max() ?? 0)]
        }
    }
}
