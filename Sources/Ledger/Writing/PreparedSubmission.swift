import ElectionModel
import Sodium
import Trust

/// A submission with what can be computed before its turn comes, side by side with others.
struct PreparedSubmission: Sendable {
    let submission: Submission
    /// The canonical bytes of the body.
    let body: [UInt8]
    /// Their SHA-256 in hex.
    let bodyHash: String
    /// The key whose signature this is, if it could be told already.
    let provenBy: VerifyingKey?

    /// - Parameters:
    ///   - submission: the statement.
    ///   - election: the ledger's election.
    ///   - book: the certificates that the ledger has at the moment; the key may be added later.
    init(_ submission: Submission, election: ElectionId, book: CertificateBook?) {
        self.submission = submission
        body = submission.body.encoded()
        bodyHash = Hex.encode(SHA256.hash(body))
        let content = Submission.content(
            election: election, type: submission.type, bodyHash: bodyHash, idem: submission.idem)
        provenBy = book?.signKey(of: submission.keyId).flatMap { key in
            key.verifies(submission.signature, over: content, as: submission.type.statement) ? key : nil
        }
    }
}
