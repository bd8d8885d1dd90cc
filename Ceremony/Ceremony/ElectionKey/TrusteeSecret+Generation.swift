import BallotCrypto
import Sodium

extension TrusteeSecret {
    /// The polynomial and the nonces of its proof; `nil` when the key is made and they are gone.
    ///
    /// - Throws: ``KeyCeremonyFault/otherKey`` when they were drawn for another number of trustees.
    func generation(
        for ceremony: KeyCeremony
    ) throws(KeyCeremonyFault) -> (polynomial: KeyPolynomial, nonces: [SecretScalar])? {
        guard case .generating(let salt, _, let numbers, let nonces) = stage else { return nil }
        guard numbers.count == ceremony.trustees.needed,
            let polynomial = try? KeyPolynomial(coefficients: numbers, salt: salt.exposed)
        else { throw .otherKey }
        return (polynomial, nonces)
    }

    /// The message that shows the trustee's public keys; `nil` when the key is made.
    package func certificate(of number: Int, in ceremony: KeyCeremony) -> [UInt8]? {
        guard case .generating(_, let nonce, _, _) = stage else { return nil }
        return keys(of: number).certificate(base: ceremony.base, nonce: nonce)
    }
}
