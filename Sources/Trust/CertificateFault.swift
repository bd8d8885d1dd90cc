import Wording

/// Why the roots' signatures under a certificate or a revocation do not count.
package enum CertificateFault: Hashable, Sendable {
    case unknownRoot(KeyId)
    case badSignature(KeyId)
    case tooFewSignatures(has: Int, needs: Int)
}

extension CertificateFault: Worded, CustomStringConvertible {
    /// The English sentence, for logs.
    package var description: String { english }
}
