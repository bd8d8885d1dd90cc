import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Wording

struct LedgerAppendCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("append", LedgerWords.appendAbstract, discussion: LedgerWords.appendDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(LedgerWords.statementHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var statement: String

    @Flag(help: .words(LedgerWords.appendDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let submission = try Submission(
            canonical: try CanonicalValue.parse(try DurableFile.read(statement, limit: 1 << 26)))
        guard submission.type != .stationProtocol else { throw Complaint(.misuse, LedgerWords.protocolsElsewhere) }
        guard submission.type != .result else { throw Complaint(.misuse, LedgerWords.resultsElsewhere) }
        let ledger = try await folder.ledger(passphrase: try options.passphrase())
        guard !dryRun else {
            try await ledger.check([submission])
            return options.answer.give("ledger-check", ["type": .string(submission.type.rawValue)]) {
                [LedgerWords.wouldTake(submission.type)]
            }
        }
        guard let receipt = try await ledger.append([submission]).first else {
            throw LedgerError.doubt(.statementLost)
        }
        options.answer.give("ledger-append", ["seq": .int(receipt.seq), "leafHash": .string(receipt.leafHash)]) {
            [LedgerWords.appended(receipt)]
        }
    }
}
