package import ElectionModel
package import Trust

/// Tries whether a ledger would take revocations and certificates once the roots have signed them, so that nobody holds a
/// ceremony for statements that are refused afterwards.
package struct KeyTrial: Sendable {
    private var book: CertificateTrial
    private let definition: ElectionDefinition?
    private let quorum: Int
    private let time: Timestamp

    /// Begins with what a ledger has.
    ///
    /// - Parameters:
    ///   - state: the ledger's.
    ///   - time: when the statements would be submitted.
    /// - Returns: `nil` for a ledger without genesis.
    package init?(_ state: LedgerState, at time: Timestamp) {
        guard let book = state.book else { return nil }
        self.book = CertificateTrial(book)
        definition = state.definition
        quorum = state.threshold
        self.time = time
    }

    /// Tries the next certificate. Tried statements follow each other as they would in the ledger.
    ///
    /// - Throws: ``LedgerRefusal``, but for the roots' signatures, which are not looked at.
    package mutating func add(_ certificate: RoleCertificate) throws(LedgerRefusal) {
        try book.take(certificate, among: definition, quorum: quorum)
    }

    /// Tries the next revocation.
    ///
    /// - Throws: ``LedgerRefusal``, but for the roots' signatures, which are not looked at.
    package mutating func add(_ revocation: Revocation) throws(LedgerRefusal) {
        try book.take(revocation, at: time)
    }
}
