import ArgumentParser
import Ceremony
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Trust
import Wording

struct KeysPrepareCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("prepare", BundleWords.prepareAbstract, discussion: BundleWords.prepareDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Option(help: .words(BundleWords.certifyHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var certify: [String] = []

    @Option(help: .words(BundleWords.revokeHelp, value: KeysWords.holderValue))
    var revoke: [KeyHolder] = []

    @Option(help: .words(BundleWords.reasonHelp, value: BundleWords.reasonValue))
    var reason: RevocationReason?

    @Option(help: .words(BundleWords.sinceHelp, value: ValueName.date))
    var since: TypedTime?

    @Option(help: .words(BundleWords.outHelp, value: ValueName.file), completion: .file(extensions: ["json"]))
    var out: String

    @Flag(help: .words(BundleWords.prepareDryRunHelp))
    var dryRun = false

    func validate() throws {
        guard !certify.isEmpty || !revoke.isEmpty else { throw Complaint(.misuse, BundleWords.nothingAsked) }
        if revoke.isEmpty {
            guard reason == nil, since == nil else { throw Complaint(.misuse, BundleWords.reasonAlone) }
        } else {
            guard reason != nil else { throw Complaint(.misuse, BundleWords.reasonMissing) }
        }
    }

    func run() async throws {
        let now = SystemClock().now()
        let from = since?.instant ?? now.rounded(downToSeconds: 1)
        guard from <= now else { throw Complaint(.misuse, BundleWords.sinceInFuture) }
        let folder = try options.commission()
        guard !folder.has(out) else { throw Complaint(.conflict, BundleWords.outTaken(path: out)) }
        let state = try folder.reader.state()
        var wishes = BundlePreparing.Wishes(
            certify: try certify.map { try CeremonyInput.request($0) }, revoke: revoke, since: from)
        if let reason { wishes.reason = reason }
        let preparing = BundlePreparing(definition: folder.definition, state: state, now: now)
        guard let book = state.book,
            let prepared = try preparing.prepare(
                wishes, canSubmit: { try folder.submitter(in: book, at: now, leaving: $0) != nil })
        else { throw Complaint(.missing, ElectionWords.noGenesis) }
        guard prepared.faults.isEmpty else {
            throw Complaint(.unsound, BundleWords.notPrepared(prepared.faults))
        }
        if !dryRun { try DurableFile.create(out, prepared.bundle.canonicalBytes) }
        answer(prepared.bundle, roots: book.roots)
    }

    private func answer(_ bundle: RootBundle, roots: RootPolicy) {
        var members = BundleTable(bundle).members
        members["file"] = dryRun ? .null : .string(out)
        options.answer.give(dryRun ? "keys-prepare-check" : "keys-prepare", members) {
            let count = bundle.statements.count
            return BundleTable(bundle).lines + [
                (dryRun ? BundleWords.wouldPrepare(count) : .prepared(count, path: out)).text,
                BundleWords.toSign(count, roots: roots.threshold).text,
            ]
        }
    }
}
