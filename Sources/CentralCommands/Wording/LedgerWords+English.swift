import Ledger
import Wording

extension LedgerWords {
    var english: String {
        switch self {
        case .group: "The public ledger: what it holds, and appending signed statements."
        case .groupDiscussion:
            "Whoever does not trust the commission runs dobush-verify on the folder ledger/public instead."

        case .listAbstract: "The ledger's entries, one a line, and its newest checkpoint."
        case .number: "No."
        case .type: "Type"
        case .submitter: "By"
        case .time: "Time"
        case .size(let origin, let size): "\(origin), size \(size)"
        case .root(let hash): "root \(hash)"

        case .appendAbstract: "Append a signed statement that came as a file."
        case .appendDiscussion: "A statement that is in the ledger already is answered again and not taken twice."
        case .statementHelp: "The statement, a JSON file."
        case .appendDryRunHelp: "Check whether the ledger would take it and stop; nothing is written."
        case .protocolsElsewhere: "Protocols are received with their checks: dobush protocol receive."
        case .resultsElsewhere: "Results are computed, not brought: dobush tabulate --publish."
        case .wouldTake(let type): "The ledger would take this (\(type.english)); nothing was written."
        case .appended(let receipt): "Entry \(receipt.seq), leaf hash \(receipt.leafHash)"

        case .scrubAbstract: "Read the whole published ledger again and find what the disk has changed."
        case .scrubDiscussion:
            "Compares every entry, every hash and every checkpoint with each other. Signatures and rules are checked by dobush-verify."
        case .scrubbed(let entries):
            "All files fit together: \(Counted.en(entries, "entry", "entries"))."
        case .scrubAdvice:
            "Restore these files from an observer's copy or a backup, and have the disk looked at. Do not delete anything else."

        case .exportAbstract: "Write the whole published ledger as one archive."
        case .exportDiscussion:
            "For trustees and observers without a network: tar -xf gives the folder that dobush-trustee and dobush-verify read."
        case .exportHelp: "The archive to write; it must not exist yet."
        case .exported(let entries, let file): "\(file) has \(Counted.en(entries, "entry", "entries"))."
        case .proveAbstract: "Write the proof that an entry stands in the ledger."
        case .proveDiscussion: "Whoever has the file and the roots can check it without network."
        case .entryHelp: "The entry's number; dobush ledger list shows it."
        case .proofHelp: "The file to write; without it NUMBER.tlog-proof in the current folder."
        case .noEntry(let number, let size):
            "There is no entry \(number); the ledger has \(Counted.en(size, "entry", "entries")), counted from 0."
        case .proved(let number, let file): "Proof of entry \(number): \(file)"
        }
    }
}
