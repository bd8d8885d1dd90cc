/// Why bytes that came whole are no message. Carries nothing of them.
package enum WireError: Error, Hashable, Sendable {
    /// The fields end before they should.
    case truncated
    /// Bytes are left over, or the message's body has another size.
    case size
    /// The kind is not known.
    case unknownKind
    /// A field has a value that it cannot have.
    case badField
}
