package import Trust

/// Whether a TLS peer is who it should be; see ``TLSCertification/verdict(on:as:called:book:now:)``.
package enum TransportVerdict: Hashable, Sendable {
    /// It is the holder of this certificate.
    case good(RoleCertificate)
    case refused(TransportRefusal)
}
