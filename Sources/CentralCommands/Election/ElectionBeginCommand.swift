import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Trust
import Wording

struct ElectionBeginCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("begin", ElectionWords.beginAbstract, discussion: ElectionWords.beginDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(
        help: .words(ElectionWords.certificatesHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var certificates: String

    @Flag(help: .words(ElectionWords.beginDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try CommissionFolder(path: options.folder, database: options.database)
        guard folder.has(folder.foundingBundle) else { throw Complaint(.conflict, ElectionWords.beganItself) }
        let bundle = try CeremonyInput.bundle(certificates)
        let roots = try folder.setup().roots
        let election = folder.definition.election
        let passphrase = try options.passphrase()
        let beginning = ElectionBeginning(folder: folder, bundle: bundle)
        let signed = try beginning.certificates(passphrase: passphrase)
        let members: [String: CanonicalValue] = [
            "election": election.canonical, "rootsFingerprint": .string(roots.fingerprint),
        ]
        guard !dryRun else {
            return options.answer.give("election-begin-check", members) { [ElectionWords.couldBegin(election)] }
        }
        let isNew = try await beginning.begin(signed, passphrase: passphrase)
        options.answer.give("election-begin", members.merging(["begun": .bool(isNew)]) { $1 }) {
            [
                (isNew ? ElectionWords.begun(election) : .begunAlready(election)).text,
                ElectionWords.fingerprint.text, "  \(roots.fingerprint)",
                ElectionWords.setup(file: folder.setupFile).text,
            ]
        }
    }
}
