package import ElectionModel
package import Trust
import Wording

/// Why a TLS peer is not accepted.
package enum TransportRefusal: Error, Hashable, Sendable {
    case otherElection(ElectionId)
    case otherKind(ElectionKind)
    /// It is of a role that does not belong at the other end.
    case otherRole(Role)
    /// The key that certifies it is not certified by the roots in that role, or for another holder.
    case unknownKey(KeyId)
    /// The certificate of the role's key is for another time.
    case roleOutOfTime(KeyId)
    /// The role's key is revoked.
    case revoked(KeyId, RevocationReason)
    /// The certification was changed, or signed by somebody else.
    case badSignature
    case notYetValid(from: Timestamp)
    case expired(since: Timestamp)
    /// What the peer showed is no certificate of a P-256 key.
    case notACertificate
    /// The peer has another TLS key than the one certified.
    case otherKey
    /// The peer's certificate has a name that is not certified.
    case uncertifiedName(TransportName)
    /// It is not certified under the name that was called.
    case otherName(TransportName)
}

extension TransportRefusal: Worded, CustomStringConvertible {
    /// The English sentence, for logs.
    package var description: String { english }
}
