import ArgumentParser
import CommandBase
import Console
import ElectionDay
import ElectionModel
import Files
import FoundationEssentials
import Ledger
import Tabulation
import Wording

struct ProtocolReceiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("receive", ProtocolWords.receiveAbstract, discussion: ProtocolWords.receiveDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(ProtocolWords.packageHelp, value: ValueName.folder), completion: .directory)
    var package: String

    @Flag(help: .words(ProtocolWords.receiveDryRunHelp))
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let submissions = try read()
        let ledger = try await folder.ledger(passphrase: try options.passphrase())
        let snapshots = await ledger.state.snapshots
        var faults: [(contest: String, fault: ProtocolFault)] = []
        for submission in submissions {
            let found = try ProtocolIntake.faults(submission, definition: folder.definition, snapshots: snapshots)
            let contest = (try? submission.body.string("contest")) ?? ""
            faults += found.map { (contest, $0) }
        }
        guard faults.isEmpty else { throw Complaint(.unsound, ProtocolWords.doNotAddUp(faults)) }
        if dryRun { try await ledger.check(submissions) }
        let entries = dryRun ? [] : try await ledger.append(submissions).map(\.seq)
        options.answer.give(
            "protocol-receive",
            [
                "protocols": .int(submissions.count), "entries": .array(entries.map { .int($0) }),
                "dryRun": .bool(dryRun),
            ]
        ) {
            [
                dryRun
                    ? ProtocolWords.wouldReceive(submissions.count)
                    : .received(submissions.count, entries: entries)
            ]
        }
    }

    private func read() throws -> [Submission] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(package)/public")) ?? []
        let papers = names.filter { $0.hasPrefix("protocol-") && $0.hasSuffix(".json") }.sorted()
        guard !papers.isEmpty else { throw Complaint(.missing, ProtocolWords.noProtocols(package: package)) }
        return try papers.map { name in
            try Submission(canonicalBytes: try DurableFile.read("\(package)/public/\(name)", limit: 1 << 24))
        }
    }
}
