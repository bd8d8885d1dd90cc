import ElectionModel

/// The entry `META-INF/signatures.xml`: one XAdES signature, bare or within `XAdESSignatures` (ETSI TS 101 903, EN 319 132).
struct SignatureDocument {
    static let entry = "META-INF/signatures.xml"
    /// The most bytes.
    static let largest = 4 << 20
    private static let signatures = "http://www.w3.org/2000/09/xmldsig#"

    let document: MarkupDocument
    let references: [SignedReference]
    /// The signed bytes: the canonical form of `SignedInfo`.
    let signedInfo: [UInt8]
    let method: DigestMethod
    let value: [UInt8]
    let certificate: SigningCertificate
    /// Certificates that came with it.
    let others: [[UInt8]]
    /// OCSP responses.
    let revocationAnswers: [[UInt8]]
    /// The time that the signer gave.
    let signedAt: Timestamp?
    /// The time stamp in the signature, with the bytes that it can be of: X-Road stamps the signature's bytes, XAdES the
    /// canonical form of the element that holds them.
    let stamp: (token: [UInt8], documents: [[UInt8]])?
    private let signature: MarkupElement

    /// - Throws: ``EvidenceFault/malformed(_:)``, ``EvidenceFault/algorithm(_:)``.
    init(_ bytes: [UInt8]) throws(EvidenceFault) {
        do throws(MarkupFault) {
            document = try MarkupDocument(bytes, upTo: Self.largest)
        } catch {
            throw .malformed(Self.entry)
        }
        let root = document.root
        let found = root.everything.filter { $0.name == "Signature" && $0.namespace == Self.signatures }
        guard found.count == 1, let signature = found.first,
            root.name == "Signature" || (root.name == "XAdESSignatures" && root.first("Signature") == signature),
            let info = Self.only(signature, "SignedInfo"), let value = Self.only(signature, "SignatureValue"),
            let bytes = Base64Text.bytes(value.text),
            let holder = signature.at(["KeyInfo", "X509Data"])?.all("X509Certificate"), let first = holder.first,
            let der = Base64Text.bytes(first.text), let certificate = SigningCertificate(der)
        else { throw .malformed(Self.entry) }
        guard let canonical = info.first("CanonicalizationMethod"), canonical.elements.isEmpty,
            let form = MarkupDocument.CanonicalForm(canonical.attributes["Algorithm"] ?? ""),
            let method = Self.method(info.first("SignatureMethod")?.attributes["Algorithm"])
        else { throw .algorithm(Self.entry) }
        guard
            let signedInfo = document.canonical(
                form,
                where: { name, namespace, _ in
                    name == "SignedInfo" && namespace == Self.signatures
                })
        else { throw .malformed(Self.entry) }
        var references: [SignedReference] = []
        for reference in info.all("Reference") { references.append(try SignedReference(reference, in: Self.entry)) }
        self.signature = signature
        self.references = references
        self.signedInfo = signedInfo
        self.method = method
        self.value = bytes
        self.certificate = certificate
        let unsigned = signature.all("Object").compactMap {
            $0.at(["QualifyingProperties", "UnsignedProperties", "UnsignedSignatureProperties"])
        }.first
        others = (holder.dropFirst() + (unsigned?.first("CertificateValues")?.all("EncapsulatedX509Certificate") ?? []))
            .compactMap { Base64Text.bytes($0.text) }
        revocationAnswers = (unsigned?.at(["RevocationValues", "OCSPValues"])?.all("EncapsulatedOCSPValue") ?? [])
            .compactMap { Base64Text.bytes($0.text) }
        signedAt = Self.properties(signature)?.at(["SignedSignatureProperties", "SigningTime"])
            .flatMap { Timestamp(dateTime: $0.trimmed) }
        stamp = try Self.stamp(unsigned?.first("SignatureTimeStamp"), of: bytes, in: document)
    }

    /// Whether the signed properties are among the references and name the certificate.
    ///
    /// - Throws: ``EvidenceFault/changed(_:)``, ``EvidenceFault/otherCertificate``, ``EvidenceFault/malformed(_:)``,
    ///   ``EvidenceFault/algorithm(_:)``.
    func verifyProperties() throws(EvidenceFault) {
        let own = references.filter { $0.uri.hasPrefix("#") }
        guard own.count == 1, let reference = own.first, let properties = Self.properties(signature),
            properties.attributes["Id"] == String(reference.uri.dropFirst())
        else { throw .malformed(Self.entry) }
        let form = try SignedReference.form(reference.transforms, Self.entry) ?? .inclusive
        guard let bytes = document.canonical(form, where: { _, _, id in id == properties.attributes["Id"] }) else {
            throw .malformed(Self.entry)
        }
        guard reference.method.hash(bytes) == reference.hash else { throw .changed("SignedProperties") }
        let signed = properties.first("SignedSignatureProperties")
        let named =
            signed?.at(["SigningCertificate", "Cert", "CertDigest"])
            ?? signed?.at(["SigningCertificateV2", "Cert", "CertDigest"])
        guard let named, let hash = named.first("DigestValue").flatMap({ Base64Text.bytes($0.text) }) else {
            throw .malformed(Self.entry)
        }
        guard let method = DigestMethod(named.first("DigestMethod")) else { throw .algorithm(Self.entry) }
        guard method.hash(certificate.der) == hash else { throw .otherCertificate }
    }

    private static func properties(_ signature: MarkupElement) -> MarkupElement? {
        let found = signature.all("Object").compactMap { $0.at(["QualifyingProperties", "SignedProperties"]) }
        return found.count == 1 ? found.first : nil
    }

    private static func only(_ element: MarkupElement, _ name: String) -> MarkupElement? {
        let found = element.all(name)
        return found.count == 1 ? found.first : nil
    }

    private static func method(_ name: String?) -> DigestMethod? {
        switch name {
        case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256": .sha256
        case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384": .sha384
        case "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512": .sha512
        default: nil
        }
    }

    private static func stamp(
        _ element: MarkupElement?, of value: [UInt8], in document: MarkupDocument
    ) throws(EvidenceFault) -> (token: [UInt8], documents: [[UInt8]])? {
        guard let element, let token = element.first("EncapsulatedTimeStamp").flatMap({ Base64Text.bytes($0.text) })
        else {
            return nil
        }
        let named = element.first("CanonicalizationMethod")?.attributes["Algorithm"]
        guard let form = named.map(MarkupDocument.CanonicalForm.init) ?? .inclusive else { throw .algorithm(entry) }
        guard
            let stamped = document.canonical(
                form,
                where: { name, namespace, _ in
                    name == "SignatureValue" && namespace == signatures
                })
        else { throw .malformed(entry) }
        return (token, [value, stamped])
    }
}
