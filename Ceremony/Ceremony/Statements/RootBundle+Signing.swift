package import Sodium
import Trust

extension RootBundle {
    /// Adds a root's signature to every statement that lacks it. Signing twice changes nothing.
    ///
    /// - Returns: how many signatures were added.
    /// - Throws: ``SigningRefusal`` when the bundle has any fault, or the key is no root; nothing is signed then.
    package mutating func sign(with root: SigningKey, under roots: RootsFile) throws(SigningRefusal) -> Int {
        let id = KeyId(root.verifyingKey)
        guard roots.roots.key(id) == root.verifyingKey else { throw .notARoot(id) }
        let review = BundleReview(of: self, under: roots)
        guard review.isSound else { throw .faults(review.faults.count) }
        certificates = certificates.map { Self.signed($0, with: root) }
        revocations = revocations.map { Self.signed($0, with: root) }
        return review.statements.count - review.signed(by: id)
    }

    private static func signed<Statement: RootEndorsed>(_ statement: Statement, with root: SigningKey) -> Statement {
        let id = KeyId(root.verifyingKey)
        guard !statement.endorsements.contains(where: { $0.keyId == id }) else { return statement }
        var signed = statement
        signed.endorse(with: root)
        return signed
    }
}
