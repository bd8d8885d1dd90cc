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
        }
    }
}
