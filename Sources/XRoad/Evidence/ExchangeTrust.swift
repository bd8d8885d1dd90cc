/// The authorities of a deployment of the exchange, as its signed configuration lists them (`shared-params.xml`).
package struct ExchangeTrust: Equatable, Sendable {
    /// The most bytes of a configuration.
    static let largest = 64 << 20

    /// Certificates of authorities that certify members' signing keys, in DER.
    let signing: [[UInt8]]
    /// Certificates of those who answer whether a certificate was revoked, beside the authorities themselves, in DER.
    let responders: [[UInt8]]
    /// Certificates of time-stamping authorities, in DER.
    let stampers: [[UInt8]]
    /// How old an answer about revocation may be when a message is signed, in seconds.
    let freshness: Int

    /// - Parameters:
    ///   - signing: certificates of authorities that certify members' signing keys, in DER.
    ///   - responders: certificates of those who answer about revocation, in DER.
    ///   - stampers: certificates of time-stamping authorities, in DER.
    ///   - freshness: how old an answer about revocation may be when a message is signed, in seconds.
    package init(signing: [[UInt8]], responders: [[UInt8]], stampers: [[UInt8]], freshness: Int = 3600) {
        self.signing = signing
        self.responders = responders
        self.stampers = stampers
        self.freshness = freshness
    }

    /// Reads what our security server gives under `/verificationconf`: an archive with a `shared-params.xml` for each
    /// deployment, or one such file.
    ///
    /// The server has checked the configuration's signature against its anchor; it is asked over mutual TLS.
    /// - Throws: ``EvidenceFault/notContainer``, ``EvidenceFault/missing(_:)`` without such a file,
    ///   ``EvidenceFault/malformed(_:)``.
    package init(configuration: [UInt8]) throws(EvidenceFault) {
        let name = "shared-params.xml"
        var files: [[UInt8]] = []
        if configuration.starts(with: Array("PK".utf8)) {
            let archive = try EvidenceContainer(configuration, upTo: Self.largest, mostEntries: 4096)
            files = archive.entries.filter { $0.key == name || $0.key.hasSuffix("/\(name)") }
                .sorted { $0.key < $1.key }.map(\.value)
        } else {
            files = [configuration]
        }
        guard !files.isEmpty else { throw .missing(name) }
        var signing: [[UInt8]] = []
        var responders: [[UInt8]] = []
        var stampers: [[UInt8]] = []
        var freshness: [Int] = []
        for file in files {
            let root: MarkupElement
            do throws(MarkupFault) {
                root = try MarkupDocument(file, upTo: Self.largest).root
            } catch {
                throw .malformed(name)
            }
            for authority in root.all("approvedCA") where authority.first("authenticationOnly")?.trimmed != "true" {
                for one in authority.all("topCA") + authority.all("intermediateCA") {
                    signing += try Self.certificates(one, name)
                    for responder in one.all("ocsp") { responders += try Self.certificates(responder, name) }
                }
            }
            for authority in root.all("approvedTSA") { stampers += try Self.certificates(authority, name) }
            if let text = root.at(["globalSettings", "ocspFreshnessSeconds"])?.trimmed, let seconds = Int(text) {
                freshness.append(seconds)
            }
        }
        guard !signing.isEmpty else { throw .malformed(name) }
        self.init(
            signing: signing, responders: responders, stampers: stampers,
            freshness: min(freshness.min() ?? 3600, 86_400))
    }

    private static func certificates(_ element: MarkupElement, _ name: String) throws(EvidenceFault) -> [[UInt8]] {
        var certificates: [[UInt8]] = []
        for one in element.all("cert") {
            guard let bytes = Base64Text.bytes(one.text) else { throw .malformed(name) }
            certificates.append(bytes)
        }
        return certificates
    }
}
