package import ElectionModel
import Sodium

/// The X.509 certificate of a TLS key, signed by that key itself: what a TLS library shows to its peer.
///
/// It proves nothing by itself; whose key it is says a ``TLSCertification``.
package struct TransportCertificate: Hashable, Sendable {
    /// The certificate's bytes.
    package let der: [UInt8]
    /// SubjectPublicKeyInfo in DER.
    package let publicKey: [UInt8]
    /// Whom the certificate names in its subject, such as `O=sample-2025, OU=station, CN=1201`.
    package let subject: String
    /// In ascending order, each once.
    package let names: [TransportName]
    package let notBefore: Timestamp
    /// The first instant at which it is no longer valid.
    package let notAfter: Timestamp

    /// Reads a certificate.
    ///
    /// - Throws: `TransportFault.notACertificate` unless it is an X.509 certificate of a P-256 key, signed by that key,
    ///   whose alternative names are DNS names and addresses.
    package init(der: [UInt8]) throws(TransportFault) {
        guard der.count <= Self.largest, let parsed = ParsedCertificate(der) else { throw .notACertificate }
        self.der = der
        publicKey = parsed.publicKey
        subject = parsed.subject
        names = parsed.names
        notBefore = parsed.notBefore
        notAfter = parsed.notAfter
    }

    /// Reads a certificate in PEM.
    ///
    /// - Throws: `TransportFault.notACertificate`.
    package init(pem: String) throws(TransportFault) {
        guard let der = PEM.decode("CERTIFICATE", pem) else { throw .notACertificate }
        try self.init(der: der)
    }

    /// The certificate in PEM.
    package var pem: String { PEM.encode("CERTIFICATE", der) }

    /// SHA-256 of ``publicKey``.
    package var publicKeyHash: [UInt8] { SHA256.hash(publicKey) }

    /// Whether it is valid at an instant.
    package func isValid(at time: Timestamp) -> Bool { notBefore <= time && time < notAfter }

    /// Bytes that a certificate has at most.
    package static let largest = 65_536
}
