import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Ledger
import Wording

struct LedgerCosignCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("cosign", NetworkWords.cosignAbstract, discussion: NetworkWords.cosignDiscussion)
    }

    @OptionGroup var options: FolderOptions

    func run() async throws {
        let folder = try options.commission()
        guard folder.has(folder.witnessesFile) else {
            throw Complaint(.missing, NetworkWords.noWitnesses(file: folder.witnessesFile))
        }
        // Opening the ledger asks the witnesses about the last checkpoint, and publishes what has its quorum.
        _ = try await folder.ledger(passphrase: try options.passphrase())
        let status = try LedgerStatus(path: folder.publicLedger)
        let names = status.witnesses.filter { $0.cosigned != nil }.map { "\($0.name)" }
        options.answer.give(
            "ledger-cosign",
            ["size": .int(status.checkpoint.size), "cosigned": .array(names.map { .string($0) })]
        ) { [NetworkWords.cosignedBy(names, size: status.checkpoint.size)] }
        if case .tooFew? = status.verdict { throw ExitCode(ExitStatus.failure.rawValue) }
    }
}
