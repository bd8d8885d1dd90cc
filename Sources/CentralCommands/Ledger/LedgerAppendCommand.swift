import ArgumentParser
import Console
import ElectionModel
import Files
import Ledger
import Persistence

struct LedgerAppendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "append", abstract: "Append a signed statement that came as a file.",
        discussion: "A statement that is in the ledger already is answered again and not taken twice.")

    @OptionGroup var options: FolderOptions

    @Argument(help: "The statement, a JSON file.")
    var statement: String

    @Flag(help: "Check whether the ledger would take it and stop; nothing is written.")
    var dryRun = false

    func run() async throws {
        let folder = try options.commission()
        let submission = try Submission(
            canonical: try CanonicalValue.parse(try DurableFile.read(statement, limit: 1 << 26)))
        guard submission.type != .stationProtocol else {
            throw Complaint(.usage, "Protocols are received with their checks: dobush protocol receive.")
        }
        guard submission.type != .result else {
            throw Complaint(.usage, "Results are computed, not brought: dobush tabulate --publish.")
        }
        let ledger = try await folder.ledger(passphrase: try options.passphrase())
        guard !dryRun else {
            try await ledger.check([submission])
            return Answer(options).give("ledger-check", ["type": .string(submission.type.rawValue)]) {
                ["The ledger would take this \(submission.type.rawValue); nothing was written."]
            }
        }
        guard let receipt = try await ledger.append([submission]).first else {
            throw LedgerError.doubt("the statement was taken but not found again")
        }
        Answer(options).give("ledger-append", ["seq": .int(receipt.seq), "leafHash": .string(receipt.leafHash)]) {
            ["Entry \(receipt.seq), leaf hash \(receipt.leafHash)"]
        }
    }
}
