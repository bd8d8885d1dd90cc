import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct LedgerScrubCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("scrub", LedgerWords.scrubAbstract, discussion: LedgerWords.scrubDiscussion)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let report = try LedgerScrub(path: try options.commission().publicLedger).run()
        options.answer.give(
            "ledger-scrub",
            [
                "size": .int(report.size), "bytes": .int(report.bytes),
                "findings": .array(report.findings.map { .string($0.english) }),
            ]
        ) {
            report.findings.isEmpty
                ? [LedgerWords.scrubbed(entries: report.size)]
                : report.findings.map { $0 as any Worded } + [LedgerWords.scrubAdvice]
        }
        if !report.findings.isEmpty { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }
}
