/// Why bytes are not a message of the reader's protocol. Carries numbers only, never contents.
package enum ReaderWireError: Error, Equatable, Sendable {
    /// A frame announces more bytes than `ReaderFrame.longestBody`, or fewer than its fixed part.
    case frameLength(Int)
    /// The frame's type byte is not one of the protocol, or belongs to the other direction.
    case unknownType(UInt8)
    /// The payload ends before its fields do.
    case truncated
    /// Bytes are left over after the last field.
    case trailingBytes(Int)
    /// A field holds a value that the protocol does not know, such as a code, a size or text that is not UTF-8.
    case badField
    /// The contents do not fit the protocol's limits and were not encoded.
    case tooLong
}
