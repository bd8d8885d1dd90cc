package import Sodium

/// A trustee's share of the election's secret: zᵢ, the sum of what all trustees gave this one.
package struct TrusteeShare: Sendable {
    /// The trustee's number.
    package let index: Int
    /// zᵢ.
    package let secret: SecretScalar

    /// Adds the shares up, the trustee's own among them, and checks the sum against the public key.
    ///
    /// - Parameters:
    ///   - polynomial: the trustee's own.
    ///   - received: what the n − 1 others sent.
    ///   - index: the trustee's number.
    ///   - keys: what the key generation gave.
    /// - Throws: ``RecordFault`` of ``RecordCheck/electionKey`` when the sum is not the secret of Kᵢ.
    package init(
        polynomial: KeyPolynomial, received: [SecretScalar], index: Int, keys: ElectionKeys
    ) throws(RecordFault) {
        try self.init(
            index: index, secret: received.reduce(polynomial.value(at: index)) { $0 + $1 }, keys: keys)
    }

    /// A share that was kept.
    ///
    /// - Throws: ``RecordFault`` of ``RecordCheck/electionKey`` when it is not the secret of Kᵢ.
    package init(index: Int, secret: SecretScalar, keys: ElectionKeys) throws(RecordFault) {
        guard let publicKey = keys.publicKey(of: index), .generator(to: secret) == publicKey else {
            throw RecordFault(.electionKey)
        }
        self.index = index
        self.secret = secret
    }
}
