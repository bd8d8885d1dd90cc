import ArgumentParser
import CommandBase
import Console
import ElectionFile
import ElectionModel
import Trust
import Wording

extension ElectionTemplate: ExpressibleByArgument {}

/// Writes the beginning of an election file to standard output, with comments in the language that is spoken.
struct ElectionTemplateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("template", ElectionWords.templateAbstract, discussion: ElectionWords.templateDiscussion)
    }

    @Argument(help: .words(ElectionWords.templateKindHelp, value: ValueName.name))
    var template: ElectionTemplate

    @Option(help: .words(ElectionWords.votingDayHelp))
    var votingDay: String?

    func run() async throws {
        let day: CivilDate
        if let votingDay {
            guard let named = CivilDate(iso: votingDay) else {
                throw Complaint(.misuse, ElectionWords.wrongDate(votingDay))
            }
            day = named
        } else {
            // Three months ahead: the calendar around it is an example to be changed.
            day = CivilDate(daysSinceEpoch: SystemClock().now().milliseconds / 86_400_000).adding(days: 90)
        }
        Screen.standard.out(ElectionFileWriter.text(template.definition(votingDay: day), in: .spoken))
    }
}
