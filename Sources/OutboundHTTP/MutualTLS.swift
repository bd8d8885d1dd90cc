import NIOSSL

/// Who we are to a server that wants to know, and which server we take for it: TLS with certificates on both sides.
package struct MutualTLS: Sendable {
    let configuration: TLSConfiguration

    /// - Parameters:
    ///   - certificate: ours, in PEM; certificates between it and its authority may follow.
    ///   - key: of the certificate, in PEM, not encrypted.
    ///   - server: the server's own certificate in PEM. It is trusted in place of all authorities, whatever name it has:
    ///     servers on an inner network are asked by address.
    /// - Throws: ``MutualTLSFault``.
    package init(certificate: [UInt8], key: [UInt8], server: [UInt8]) throws(MutualTLSFault) {
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(certificate), !chain.isEmpty else { throw .certificate }
        guard let key = try? NIOSSLPrivateKey(bytes: key, format: .pem) else { throw .key }
        guard let pinned = try? NIOSSLCertificate.fromPEMBytes(server), !pinned.isEmpty else {
            throw .serverCertificate
        }
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.certificateChain = chain.map { .certificate($0) }
        configuration.privateKey = .privateKey(key)
        configuration.trustRoots = .certificates(pinned)
        configuration.certificateVerification = .noHostnameVerification
        // A key that is not the certificate's shows here, not at the first question.
        guard (try? NIOSSLContext(configuration: configuration)) != nil else { throw .key }
        self.configuration = configuration
    }
}
