/// Whether a signature under a statement counts: what ``CertificateBook`` says of it.
package enum SignatureVerdict: Hashable, Sendable {
    /// It does: the holder of this certificate signed it.
    case good(RoleCertificate)
    /// Holders of the role do not sign such statements.
    case otherRole(Role)
    /// The key is not certified for the role.
    case unknownKey(KeyId)
    /// The key's certificates are for other times.
    case outOfTime(RoleCertificate)
    case revoked(Revocation)
    /// The signature is not that key's, or the content was changed.
    case badSignature
}
