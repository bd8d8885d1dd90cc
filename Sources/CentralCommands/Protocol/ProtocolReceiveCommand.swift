import ArgumentParser
import Console
import ElectionDay
import ElectionModel
import Files
import FoundationEssentials
import Ledger
import Persistence

struct ProtocolReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Receive the protocols of a station's closing package.",
        discussion: """
            The package is the folder that `dobush-station export` made. Every sum is checked before anything is \
            published; a protocol that does not add up is named with the line, and the station must correct it.
            """)

    @OptionGroup var options: FolderOptions

    @Argument(help: "The station's closing package.")
    var package: String

    @Flag(help: "Check the protocols and stop; nothing is published.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let submissions = try read()
        let ledger = try await folder.ledger(passphrase: try options.passphrase())
        let list = await ledger.state.list
        var faults: [String] = []
        for submission in submissions {
            let found = try ProtocolIntake.faults(submission, definition: folder.definition, list: list)
            faults += found.map { "\((try? submission.body.string("contest")) ?? ""): \($0)" }
        }
        guard faults.isEmpty else {
            throw Complaint(
                .checkFailed, "The protocols do not add up:\n" + faults.map { "  ✗ \($0)" }.joined(separator: "\n"))
        }
        let receipts = dryRun ? [] : try await ledger.append(submissions)
        Answer(options).give(
            "protocol-receive",
            [
                "protocols": .int(submissions.count), "entries": .array(receipts.map { .int($0.seq) }),
                "dryRun": .bool(dryRun),
            ]
        ) {
            dryRun
                ? ["\(submissions.count) protocols add up; nothing was published."]
                : [
                    "\(submissions.count) protocols received: ledger entries \(receipts.map { "\($0.seq)" }.joined(separator: ", "))"
                ]
        }
    }

    private func read() throws -> [Submission] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(package)/public")) ?? []
        let papers = names.filter { $0.hasPrefix("protocol-") && $0.hasSuffix(".json") }.sorted()
        guard !papers.isEmpty else {
            throw Complaint(
                .notFound, "There are no protocols in \(package). Name the folder that the station exported.")
        }
        return try papers.map { name in
            try Submission(canonicalBytes: try DurableFile.read("\(package)/public/\(name)", limit: 1 << 24))
        }
    }
}
