package import ElectionModel

/// What a signed container shows.
package struct EvidenceReport: Equatable, Sendable {
    /// Why it proves nothing; none if it is verified.
    package let faults: [EvidenceFault]
    /// What was signed and is not in the container, such as the attachments of a message that went in a batch.
    package let unseen: [String]
    /// What the message in it says about itself; `nil` if it cannot be read.
    package let header: ExchangeHeader?
    /// Whether the message is an answer.
    package let isResponse: Bool
    /// The names in the signer's certificate: organization, country, common name, serial number.
    package let signer: String?
    /// The time that the signer gave.
    package let signedAt: Timestamp?
    /// The time that the time-stamping authority gave.
    package let stampedAt: Timestamp?

    /// Whether the container proves the exchange.
    package var isVerified: Bool { faults.isEmpty }

    /// The same with further faults.
    func adding(_ more: [EvidenceFault]) -> EvidenceReport {
        EvidenceReport(
            faults: faults + more, unseen: unseen, header: header, isResponse: isResponse, signer: signer,
            signedAt: signedAt, stampedAt: stampedAt)
    }
}
