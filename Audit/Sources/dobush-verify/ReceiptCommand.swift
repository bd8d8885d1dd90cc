import ArgumentParser
import RecordVerifier

/// `dobush-verify receipt`.
struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt",
        abstract: "Check a receipt: a file that proves that one entry stands in a ledger.",
        discussion: """
            A receipt (.tlog-proof) holds the entry, the way from it to the root of the ledger, and a checkpoint that the \
            log has signed. Neither the ledger nor a network is needed, only the log's key: it stands in the ledger's \
            file 'policy'. Take it from somewhere else than the receipt.
            """)

    @Argument(help: "The receipt.")
    var file: String

    @Option(
        help: ArgumentHelp(
            "The log's key; witnesses' keys may follow, and then each of them must have cosigned (name+id+base64).",
            valueName: "key"))
    var key: [String]

    @Flag(help: "Print the verdict only.")
    var quiet = false

    func run() throws {
        let outcome: Result<ReceiptVerifier.Receipt, ReceiptProblem>
        do {
            outcome = try ReceiptVerifier.verify(path: file, keys: key)
        } catch VerifierProblem.noFile(let reason) {
            complain("there is no receipt: \(reason)")
            throw ExitCode(3)
        } catch VerifierProblem.badKey(let reason) {
            throw ValidationError("The value of '--key' cannot be used: \(reason).")
        }
        switch outcome {
        case .success(let receipt):
            print("✓ PASS: \(receipt.type), entry \(receipt.index) of \(receipt.size) in \(receipt.origin)")
            if !quiet { print(receipt.entry) }
        case .failure(let problem):
            print("✗ FAIL: \(problem.reason)")
            throw ExitCode(6)
        }
    }
}
