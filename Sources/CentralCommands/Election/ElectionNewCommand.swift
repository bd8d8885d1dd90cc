import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Glibc
import Trust
import Wording

struct ElectionNewCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("new", ElectionWords.newAbstract, discussion: ElectionWords.newDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(
        help: .words(ElectionWords.definitionHelp, value: ValueName.file),
        completion: .file(extensions: ["yaml", "json"]))
    var definition: String

    @Option(help: .words(ElectionWords.rootsHelp, value: ValueName.number))
    var roots = 3

    @Option(help: .words(ElectionWords.thresholdHelp, value: ValueName.number))
    var threshold = 2

    @Flag(help: .words(ElectionWords.newDryRunHelp))
    var dryRun = false

    func validate() throws {
        guard (1...9).contains(roots), (1...roots).contains(threshold) else {
            throw Complaint(.misuse, ElectionWords.wrongRoots)
        }
    }

    func run() async throws {
        let read = try DefinitionInput.read(definition)
        try checkForm(of: read)
        // Certificates end sixty days after the results, and an old election may still be counted again until then.
        guard read.calendar.votingDay.adding(days: 60).start > SystemClock().now() else {
            throw Complaint(.misuse, ElectionWords.calendarPast(votingDay: read.calendar.votingDay))
        }
        guard access(options.folder, F_OK) != 0 else {
            throw Complaint(.conflict, ElectionWords.folderTaken(options.folder))
        }
        guard !dryRun else {
            return options.answer.give("election-check", ["election": read.election.canonical]) {
                [ElectionWords.definitionSound(read.election)]
            }
        }
        let founding = ElectionFounding(definition: read, rootCount: roots, threshold: threshold)
        let policy = try await founding.found(
            in: options.folder, database: options.database, passphrase: try options.freshPassphrase())
        options.answer.give(
            "election-new",
            ["election": read.election.canonical, "rootsFingerprint": .string(policy.fingerprint)]
        ) {
            [
                ElectionWords.called(read.election, read.kind).text, ElectionWords.fingerprint.text,
                "  \(policy.fingerprint)", ElectionWords.setup(file: "\(options.folder)/setup.json").text,
            ]
        }
    }

    /// Ballots handed out at the station are counted by the hour; their lines must be on the form, or no station closes.
    private func checkForm(of definition: ElectionDefinition) throws {
        let sources = definition.form.lines.map(\.source)
        for needed in [ProtocolLineSource.listed, .issued, .spoiled] where !sources.contains(needed) {
            throw Complaint(.misuse, ElectionWords.lineMissing(source: needed))
        }
    }
}
