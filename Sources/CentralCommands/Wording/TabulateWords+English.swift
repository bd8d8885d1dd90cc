import Wording

extension TabulateWords {
    var english: String {
        switch self {
        case .abstract: "Add up the protocols; publish the result with --publish."
        case .discussion:
            "The result is a pure function of the protocols in the ledger: anybody can compute it again."
        case .publishHelp: "Enter the result of every contest into the ledger (in the phase \"counted\")."
        case .dryRunHelp: "With --publish: check whether the ledger would take the results; nothing is written."
        case .protocolsMissing(let stations): "Protocols are missing, of: \(SnapshotWords.names(stations))."
        case .question: "A published result stays in the ledger for ever. Publish it?"
        case .wouldPublish: "The ledger would take these results; nothing was published."
        case .votes: "Votes"
        case .share: "Share"
        case .title(let title, let protocols, let complete):
            "\(title.english) — \(Counted.en(protocols, "protocol", "protocols"))"
                + (complete ? "" : ", not all stations yet")
        }
    }
}
