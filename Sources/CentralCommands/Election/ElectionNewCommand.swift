import ArgumentParser
import Ceremony
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

    @Option(help: .words(ElectionWords.rootsHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var roots: String?

    @Option(help: .words(ElectionWords.witnessesHelp, value: ValueName.file), completion: .file())
    var witnesses: String?

    @Option(help: .words(ElectionWords.ownRootsHelp, value: ValueName.number))
    var ownRoots: Int?

    @Option(help: .words(ElectionWords.thresholdHelp, value: ValueName.number))
    var threshold: Int?

    @Flag(help: .words(ElectionWords.newDryRunHelp))
    var dryRun = false

    /// How many roots a training election has, and how many of them sign, if nothing else is said.
    private static let (usualRoots, usualThreshold) = (3, 2)

    func validate() throws {
        guard roots == nil || (ownRoots == nil && threshold == nil) else {
            throw Complaint(.misuse, ElectionWords.rootsTwice)
        }
        let count = ownRoots ?? Self.usualRoots
        guard (1...9).contains(count), (1...count).contains(threshold ?? min(count, Self.usualThreshold)) else {
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
        let source = try source(for: read.kind)
        let named = try witnesses.map(ElectionWitnesses.read) ?? .none
        guard named.quorum > 0 || read.kind != .production else {
            throw Complaint(.misuse, ElectionWords.witnessesNeeded)
        }
        guard access(options.folder, F_OK) != 0 else {
            throw Complaint(.conflict, ElectionWords.folderTaken(options.folder))
        }
        guard !dryRun else {
            return options.answer.give("election-check", ["election": read.election.canonical]) {
                [ElectionWords.definitionSound(read.election)]
            }
        }
        let policy = try await ElectionFounding(definition: read, roots: source, witnesses: named).found(
            in: options.folder, database: options.database, passphrase: try options.freshPassphrase())
        give(try CommissionFolder(path: options.folder), policy)
    }

    private func give(_ folder: CommissionFolder, _ policy: RootPolicy) {
        let definition = folder.definition
        var members: [String: CanonicalValue] = [
            "election": definition.election.canonical, "rootsFingerprint": .string(policy.fingerprint),
            "begun": .bool(!folder.awaitsRoots),
        ]
        if folder.awaitsRoots { members["toSign"] = .string(folder.foundingBundle) }
        options.answer.give("election-new", members) {
            let called: ElectionWords =
                folder.awaitsRoots
                ? .prepared(definition.election, definition.kind) : .called(definition.election, definition.kind)
            let next: ElectionWords =
                folder.awaitsRoots ? .toSign(file: folder.foundingBundle) : .setup(file: folder.setupFile)
            return [called.text, ElectionWords.fingerprint.text, "  \(policy.fingerprint)", next.text]
        }
    }

    /// Root keys in the commission's own folder would let it certify anything alone: they are for training.
    private func source(for kind: ElectionKind) throws -> ElectionFounding.Roots {
        guard let roots else {
            guard kind == .training else { throw Complaint(.misuse, ElectionWords.ownRootsForTraining(kind)) }
            let count = ownRoots ?? Self.usualRoots
            return .own(count: count, threshold: threshold ?? min(count, Self.usualThreshold))
        }
        let file = try CeremonyInput.roots(roots)
        guard file.kind == kind else { throw Complaint(.conflict, ElectionWords.otherRoots(file.kind, needs: kind)) }
        guard file.roots.threshold > 1 || kind == .training else { throw Complaint(.denied, ElectionWords.oneAlone) }
        return .held(file.roots)
    }

    /// Ballots handed out at the station are counted by the hour; their lines must be on the form, or no station closes.
    private func checkForm(of definition: ElectionDefinition) throws {
        let sources = definition.form.lines.map(\.source)
        for needed in [ProtocolLineSource.listed, .issued, .spoiled] where !sources.contains(needed) {
            throw Complaint(.misuse, ElectionWords.lineMissing(source: needed))
        }
    }
}
