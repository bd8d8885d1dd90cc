/// One frame: a message's type, the request it belongs to, and its payload still in bytes.
///
/// On the wire: `u32` length of what follows, `u8` type, `u32` request, payload; integers little-endian.
package struct ReaderFrame: Sendable, Equatable {
    /// The largest image that travels, in pixels (= bytes).
    package static let largestImage = 4 << 20
    /// The largest length a frame may announce: type, request, and an image with its three sizes.
    package static let longestBody = headerLength + 6 + largestImage
    /// Bytes of the type and the request number.
    static let headerLength = 5

    /// What the message is; commands are 1...127, reports 128...255.
    package let type: UInt8
    /// The request's number; 0 for what nobody asked for.
    package let request: UInt32
    /// The message's fields.
    package let payload: [UInt8]

    /// Makes a frame of its parts.
    package init(type: UInt8, request: UInt32, payload: [UInt8]) {
        self.type = type
        self.request = request
        self.payload = payload
    }

    /// The frame with its length in front.
    ///
    /// - Throws: `tooLong` if the payload exceeds the protocol's limit.
    package func encoded() throws(ReaderWireError) -> [UInt8] {
        let length = Self.headerLength + payload.count
        guard length <= Self.longestBody else { throw .tooLong }
        var writer = FieldWriter(capacity: 4 + length)
        writer.append(UInt32(length))
        writer.append(type)
        writer.append(request)
        writer.append(payload)
        return writer.bytes
    }
}
