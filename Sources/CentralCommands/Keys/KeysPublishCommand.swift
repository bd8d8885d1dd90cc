import ArgumentParser
import Ceremony
import CommandBase
import Console
import ElectionModel
import Ledger
import Trust
import Wording

struct KeysPublishCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("publish", BundleWords.publishAbstract, discussion: BundleWords.publishDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(BundleWords.bundleHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var bundle: String

    @Flag(help: .words(BundleWords.publishDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let bundle = try CeremonyInput.bundle(bundle)
        // Before a passphrase is asked for: an incomplete bundle needs none to be refused.
        if let book = try folder.reader.state().book {
            try BundlePublishing.check(bundle, under: RootsFile(kind: book.kind, roots: book.roots))
        }
        let passphrase = try options.passphrase()
        let publishing = BundlePublishing(
            folder: folder, ledger: try await folder.ledger(passphrase: passphrase), passphrase: passphrase,
            clock: SystemClock())
        let submissions = try await publishing.submissions(of: bundle)
        guard !dryRun else {
            return options.answer.give("keys-publish-check", ["entries": .int(submissions.count)]) {
                [submissions.isEmpty ? BundleWords.publishedAlready : .wouldPublish(submissions.count)]
            }
        }
        let revocations = submissions.count { $0.type == .keyRevoke }
        if revocations > 0 { try options.confirm(BundleWords.publishQuestion(revocations)) }
        let outcome = try await publishing.publish(bundle, submissions)
        options.answer.give(
            "keys-publish",
            [
                "revocations": .int(revocations), "certificates": .int(submissions.count - revocations),
                "entries": .array(outcome.receipts.map { .int($0.seq) }),
                "replaced": .array(outcome.replaced.map { .object($0.holder.members) }),
            ]
        ) {
            [
                submissions.isEmpty
                    ? BundleWords.publishedAlready
                    : .published(
                        revocations: revocations, certificates: submissions.count - revocations,
                        entries: outcome.receipts.map(\.seq))
            ]
                + outcome.replaced.map { .replaced($0.holder, kept: $0.kept) }
        }
    }
}
