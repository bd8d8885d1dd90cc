import Trust
import Wording

extension InclusionProofFault {
    package var english: String {
        switch self {
        case .malformed: "the proof from the ledger is damaged; copy it again"
        case .certificate(let fault):
            "the certificate of the ledger's log is not good (\(fault.english)); tell the commission"
        case .notTheLog: "the proof is signed by somebody who is not this election's log; tell the commission"
        case .certificateOutOfTime:
            "the certificate of the ledger's log does not cover the entry's time; tell the commission"
        case .otherLedger: "the proof comes from another election's ledger; bring the one of this election"
        case .unsigned: "the log's signature is missing on the proof; copy it again, or ask for a new one"
        case .badSignature: "the log's signature does not fit the proof; copy it again, or tell the commission"
        case .notIncluded:
            "the proof does not lead to the ledger's entry; copy it again, and if that does not help, tell the "
                + "commission"
        }
    }
}
