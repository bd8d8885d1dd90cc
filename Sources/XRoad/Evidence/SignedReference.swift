/// The element `Reference` of a signature ([XML Signature, section 4.4.3](https://www.w3.org/TR/xmldsig-core1/#sec-Reference)).
struct SignedReference {
    /// What it points to: an entry, or `#` and an id in the signature's own document.
    let uri: String
    let type: String?
    let transforms: MarkupElement?
    let method: DigestMethod
    let hash: [UInt8]

    /// - Parameters:
    ///   - element: named `Reference`.
    ///   - entry: where it stands.
    /// - Throws: ``EvidenceFault/malformed(_:)``, ``EvidenceFault/algorithm(_:)``.
    init(_ element: MarkupElement, in entry: String) throws(EvidenceFault) {
        guard let uri = element.attributes["URI"],
            let hash = element.first("DigestValue").flatMap({ Base64Text.bytes($0.text) })
        else { throw .malformed(entry) }
        guard let method = DigestMethod(element.first("DigestMethod")) else { throw .algorithm(entry) }
        self.uri = uri
        type = element.attributes["Type"]
        transforms = element.first("Transforms")
        self.method = method
        self.hash = hash
    }

    /// The bytes of an entry after the transforms of a reference: none, or one canonical form.
    ///
    /// - Throws: ``EvidenceFault/algorithm(_:)`` for any other, ``EvidenceFault/malformed(_:)`` if it is to be canonical and is no
    ///   XML.
    static func transformed(
        _ bytes: [UInt8], _ transforms: MarkupElement?, _ name: String
    ) throws(EvidenceFault) -> [UInt8] {
        guard let form = try form(transforms, name) else { return bytes }
        do throws(MarkupFault) {
            let document = try MarkupDocument(bytes, upTo: EvidenceContainer.largest)
            guard let canonical = document.canonical(form) else { throw .malformed }
            return canonical
        } catch {
            throw .malformed(name)
        }
    }

    /// The canonical form that transforms ask for; `nil` for none.
    static func form(
        _ transforms: MarkupElement?, _ name: String
    ) throws(EvidenceFault) -> MarkupDocument.CanonicalForm? {
        guard let transforms, let transform = transforms.elements.first else { return nil }
        // A list of inclusive prefixes changes what is signed; a second transform could do anything.
        guard transforms.elements.count == 1, transform.elements.isEmpty,
            let form = MarkupDocument.CanonicalForm(transform.attributes["Algorithm"] ?? "")
        else { throw .algorithm(name) }
        return form
    }
}
