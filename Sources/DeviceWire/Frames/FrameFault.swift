/// Why what came between two delimiters is no frame. It is dropped; nobody answers it.
package enum FrameFault: Error, Hashable, Sendable {
    /// More bytes than any frame has.
    case tooLong
    /// Fewer bytes than a checksum and one byte.
    case tooShort
    /// A block announces bytes that did not come.
    case broken
    /// The checksum is another one: bytes were changed, lost or added on the line.
    case checksum
}
