/// Whether a key counts in a role at an instant; see ``CertificateBook/standing(of:as:at:)``.
package enum KeyStanding: Hashable, Sendable {
    /// It does, under this certificate.
    case good(RoleCertificate)
    /// It is not certified for the role.
    case unknown
    /// Its certificates are for other times; the newest one.
    case outOfTime(RoleCertificate)
    /// The roots took it back, whatever the time.
    case revoked(Revocation)
}
