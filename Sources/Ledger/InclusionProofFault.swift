package import Trust
package import Wording

/// Why a proof of inclusion proves nothing.
package enum InclusionProofFault: Hashable, Sendable {
    /// The file is no tlog-proof with an entry and a certificate.
    case malformed
    /// The roots' signatures on the log's certificate are not good.
    case certificate(CertificateFault)
    /// The certificate is not that of this election's log.
    case notTheLog
    /// The certificate does not cover the entry's time.
    case certificateOutOfTime
    /// The checkpoint or the entry belongs to another ledger.
    case otherLedger
    /// The log has not signed the checkpoint.
    case unsigned
    /// The log's signature does not fit the checkpoint.
    case badSignature
    /// The entry does not stand in the tree of the checkpoint.
    case notIncluded
}

extension InclusionProofFault: Fault {
    package var nature: FaultNature {
        switch self {
        case .malformed, .notIncluded: .unsound
        case .otherLedger: .conflict
        case .certificate, .notTheLog, .certificateOutOfTime, .unsigned, .badSignature: .denied
        }
    }
}
