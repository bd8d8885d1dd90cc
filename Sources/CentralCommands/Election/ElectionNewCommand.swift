import ArgumentParser
import Console
import ElectionModel
import Files
import Glibc
import Persistence
import Trust

struct ElectionNewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Call an election: make its keys and begin its public ledger.",
        discussion: """
            The definition is a JSON file: calendar, districts, stations, contests, protocol form (see \
            Docs/formats/election-definition.md). The folder named by --folder must not exist yet.

            Example: dobush election new --definition mayor.json --folder mayor-2026
            """)

    @OptionGroup var options: FolderOptions

    @Option(help: "The election's definition, a JSON file.")
    var definition: String

    @Option(help: "How many root keys are made.")
    var roots = 3

    @Option(help: "How many of them a certificate needs.")
    var threshold = 2

    @Flag(help: "Check the definition and stop; nothing is written.")
    var dryRun = false

    func validate() throws {
        guard (1...9).contains(roots), (1...roots).contains(threshold) else {
            throw ValidationError("--roots must be 1 to 9, and --threshold at least 1 and at most as many.")
        }
    }

    func run() async throws {
        let value = try CanonicalValue.parse(try DurableFile.read(definition, limit: 1 << 26))
        let read = try ElectionDefinition(canonical: value)
        try checkForm(of: read)
        // Certificates end sixty days after the results, and an old election may still be counted again until then.
        guard read.calendar.votingDay.adding(days: 60).start > SystemClock().now() else {
            throw Complaint(.usage, "The calendar lies in the past: voting day was \(read.calendar.votingDay).")
        }
        let answer = Answer(options)
        guard !dryRun else {
            return answer.give("election-check", ["election": read.election.canonical]) {
                ["The definition of \(read.election) is sound; nothing was written."]
            }
        }
        guard access(options.folder, F_OK) != 0 else {
            throw Complaint(.conflict, "\(options.folder) exists already. Name a new folder with --folder.")
        }
        let founding = ElectionFounding(definition: read, rootCount: roots, threshold: threshold)
        let policy = try await founding.found(in: options.folder, passphrase: try options.freshPassphrase())
        answer.give(
            "election-new",
            ["election": read.election.canonical, "rootsFingerprint": .string(policy.fingerprint)]
        ) {
            [
                "Election \(read.election) (\(read.kind.rawValue)) is called; its ledger begins.",
                "Fingerprint of the root keys, to be read aloud and published:",
                "  \(policy.fingerprint)",
                "Stations are set up with \(options.folder)/setup.json.",
            ]
        }
    }

    /// Ballots handed out at the station are counted by the hour; their lines must be on the form, or no station closes.
    private func checkForm(of definition: ElectionDefinition) throws {
        let sources = definition.form.lines.map(\.source)
        for needed in [ProtocolLineSource.listed, .issued, .spoiled] where !sources.contains(needed) {
            throw Complaint(.usage, "The protocol form has no line whose source is \"\(needed.rawValue)\"; add it.")
        }
    }
}
