import ArgumentParser
import CommandBase
import Console
import ElectionModel
import Files
import Ledger
import Wording

struct LedgerProveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration("prove", LedgerWords.proveAbstract, discussion: LedgerWords.proveDiscussion)
    }

    @OptionGroup var options: FolderOptions

    @Argument(help: .words(LedgerWords.entryHelp, value: ValueName.number))
    var entry: Int

    @Option(help: .words(LedgerWords.proofHelp, value: ValueName.file), completion: .file(extensions: ["tlog-proof"]))
    var out: String?

    func run() async throws {
        let folder = try options.commission()
        let size = try folder.reader.checkpoint().size
        guard (0..<size).contains(entry) else { throw Complaint(.missing, LedgerWords.noEntry(entry, size: size)) }
        let proof = try InclusionProof(inLedger: folder.publicLedger, entry: entry)
        let file = out ?? "\(entry).tlog-proof"
        try DurableFile.create(file, proof.bytes)
        options.answer.give(
            "ledger-prove",
            ["seq": .int(entry), "size": .int(proof.checkpoint.size), "file": .string(file)]
        ) { [LedgerWords.proved(entry, file: file)] }
    }
}
