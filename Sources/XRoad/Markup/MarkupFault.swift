/// Why bytes are not read as XML.
package enum MarkupFault: Error, Hashable, Sendable, CaseIterable {
    /// They are not well-formed.
    case malformed
    /// They declare a document type: such a declaration can name files, addresses and entities that grow without end.
    case documentType
    /// There are more bytes than a document may have.
    case tooLarge
    /// Elements lie deeper in each other than they may.
    case tooDeep
}
