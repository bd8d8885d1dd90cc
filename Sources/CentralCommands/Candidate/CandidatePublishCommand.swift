import ArgumentParser
import Candidacy
import CommandBase
import ElectionModel

struct CandidatePublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("publish", CandidateWords.publishAbstract, discussion: CandidateWords.publishDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Flag(help: .words(CommonWords.dryRunHelp)) var dryRun = false

    func run() async throws {
        let desk = try await CandidateFolder(try options.commission()).desk(options)
        let count =
            dryRun ? try await desk.lines().reduce(0) { $0 + $1.unpublished } : try await desk.publish()
        options.answer.give("candidate-published", ["papers": .int(count), "dryRun": .bool(dryRun)]) {
            [dryRun ? CandidateWords.wouldPublish(count) : .published(count)]
        }
    }
}
