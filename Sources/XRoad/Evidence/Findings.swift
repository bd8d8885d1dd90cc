import ElectionModel

/// What has been found so far.
struct Findings {
    var faults: [EvidenceFault] = []
    var unseen: [String] = []
    var message: RecordedMessage?
    var signer: String?
    var signedAt: Timestamp?
    var stampedAt: Timestamp?

    /// Does a step and keeps its fault among the others.
    @discardableResult
    mutating func noting<Value>(_ step: () throws(EvidenceFault) -> Value) -> Value? {
        do throws(EvidenceFault) {
            return try step()
        } catch {
            faults.append(error)
            return nil
        }
    }

    var report: EvidenceReport {
        EvidenceReport(
            faults: faults, unseen: unseen, header: message?.header, isResponse: message?.isResponse ?? false,
            signer: signer, signedAt: signedAt, stampedAt: stampedAt)
    }
}
