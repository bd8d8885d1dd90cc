/// What the document reader should look for.
package struct DocumentSources: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Codes: a bar code or a QR code.
    package static let codes = DocumentSources(rawValue: 1)
    /// The three lines on an identity card's back.
    package static let cardLines = DocumentSources(rawValue: 2)

    /// Whether something is asked for, and nothing that this version does not know.
    var isKnown: Bool { rawValue != 0 && rawValue & ~3 == 0 }
}
