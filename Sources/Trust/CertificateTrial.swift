package import ElectionModel

/// A copy of a ``CertificateBook`` on which statements are tried before the roots have signed them.
///
/// It says whether anything but the missing signatures speaks against them. No book comes out of it again, so nothing that
/// was tried ever counts.
package struct CertificateTrial: Sendable {
    private var book: CertificateBook

    package init(_ book: CertificateBook) { self.book = book }

    /// In the order in which they came, tried ones last.
    package var certificates: [RoleCertificate] { book.certificates }

    /// Tries a certificate; its signatures are not looked at.
    ///
    /// - Throws: ``TrustError``, as ``CertificateBook/add(_:)-(RoleCertificate)`` does.
    package mutating func add(_ certificate: RoleCertificate) throws(TrustError) { try book.take(certificate) }

    /// Tries a revocation; its signatures are not looked at.
    ///
    /// - Throws: ``TrustError``, as ``CertificateBook/add(_:)-(Revocation)`` does.
    package mutating func add(_ revocation: Revocation) throws(TrustError) { try book.take(revocation) }

    /// How a key would stand.
    package func standing(of id: KeyId, as role: Role, at time: Timestamp) -> KeyStanding {
        book.standing(of: id, as: role, at: time)
    }
}
