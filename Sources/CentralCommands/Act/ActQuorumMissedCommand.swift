import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct ActQuorumMissedCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("quorum-missed", ActWords.missedAbstract, discussion: ActWords.missedDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Flag(help: .words(CommonWords.dryRunHelp))
    var dryRun = false

    func run() async throws {
        try await options.publish(.quorumMissed, dryRun: dryRun) { ledger in
            // Opening the ledger has just asked everybody once more.
            let missing = await ledger.missingWitnesses()
            guard !missing.isEmpty else { throw Complaint(.conflict, ActWords.nobodyMissing) }
            return ["v": 1, "missing": .array(missing.map { .string($0) })]
        }
    }
}
