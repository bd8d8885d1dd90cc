/// A numbered line of the protocol form.
package struct ProtocolLine: Hashable, Sendable, CanonicalCodable {
    /// The line's name in equations and protocols, such as "1" or "5".
    package let id: String
    package let text: LocalizedText
    /// What the station daemon fills in by itself from its log, if anything.
    package let source: ProtocolLineSource

    package init(id: String, text: LocalizedText, source: ProtocolLineSource) {
        self.id = id
        self.text = text
        self.source = source
    }

    package init(canonical: CanonicalValue) throws(CanonicalError) {
        id = try canonical.value("id", as: FormName.self).rawValue
        text = try canonical.value("text")
        source = try canonical.raw("source")
    }

    package var canonical: CanonicalValue {
        ["id": .string(id), "text": text.canonical, "source": .string(source.rawValue)]
    }
}
