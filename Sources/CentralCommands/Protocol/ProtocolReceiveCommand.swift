import ArgumentParser
import CommandBase
import Console
import ElectionDay
import ElectionModel
import Files
import Ledger
import StationDesk
import Tabulation
import Trust
import Wording

struct ProtocolReceiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("receive", ProtocolWords.receiveAbstract, discussion: ProtocolWords.receiveDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ProtocolWords.packageHelp, value: ValueName.folder), completion: .directory)
    var package: String

    @Option(help: .words(ProtocolWords.receiptHelp, value: ValueName.file), completion: .file())
    var receipt: String?

    @Flag(help: .words(ProtocolWords.receiveDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let package = try ReceivedPackage(path: package, definition: folder.definition)
        let passphrase = try options.passphrase()
        let ledger = try await folder.ledger(passphrase: passphrase)
        let state = await ledger.state
        var faults: [(contest: String, fault: ProtocolFault)] = []
        for submission in package.submissions {
            let found = try ProtocolIntake.faults(
                submission, definition: folder.definition, snapshots: state.snapshots)
            let contest = (try? submission.body.string("contest")) ?? ""
            faults += found.map { (contest, $0) }
        }
        guard faults.isEmpty else { throw Complaint(.unsound, ProtocolWords.doNotAddUp(faults)) }
        // Before anything is kept: what the ledger would refuse is nobody's package.
        try await ledger.check(package.submissions)
        guard !dryRun else { return give(package, entries: [], receipt: nil) }
        guard let book = state.book else { throw Complaint(.missing, SnapshotWords.emptyLedger) }
        let keeping = PackageKeeping(
            package: package, folder: folder.received(from: package.station),
            key: try folder.keys(of: "commission", passphrase: passphrase).signing,
            certificate: try folder.certificate(.commission, "commission"), book: book)
        try keeping.keepLog()
        let entries = try await ledger.append(package.submissions).map(\.seq)
        let signed = try keeping.sign(at: SystemClock().now())
        if let receipt { try DurableFile.create(receipt, signed.canonicalBytes) }
        give(package, entries: entries, receipt: (receipt ?? keeping.receipt, signed))
    }

    private func give(_ package: ReceivedPackage, entries: [Int], receipt: (file: String, signed: ClosingReceipt)?) {
        var members: [String: CanonicalValue] = [
            "station": package.station.canonical, "protocols": .int(package.submissions.count),
            "entries": .array(entries.map { .int($0) }), "dryRun": .bool(dryRun),
        ]
        if let receipt {
            members["receipt"] = .string(receipt.file)
            members["receiptHash"] = .string(receipt.signed.hash)
        }
        options.answer.give("protocol-receive", members) {
            guard let receipt else { return [ProtocolWords.wouldReceive(package.submissions.count)] }
            return [
                ProtocolWords.received(package.submissions.count, entries: entries),
                ProtocolWords.receipt(file: receipt.file),
            ]
        }
    }
}
