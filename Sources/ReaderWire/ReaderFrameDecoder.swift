/// Cuts a stream of bytes into frames, however the bytes arrive.
///
/// Holds at most one frame's length and what `append` was given. After an error the stream has no frame boundary any
/// more: the peer must be dropped.
package struct ReaderFrameDecoder: Sendable {
    private var buffer: [UInt8] = []
    private var start = 0

    /// Makes a decoder for a stream that begins with a frame.
    package init() {}

    /// Adds bytes as they arrived.
    package mutating func append(_ bytes: some Sequence<UInt8>) {
        if start == buffer.count {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        } else if start > 1 << 16 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// The next whole frame, or `nil` when more bytes are needed.
    ///
    /// - Throws: `frameLength` as soon as four bytes announce a length outside the limits.
    package mutating func next() throws(ReaderWireError) -> ReaderFrame? {
        guard buffer.count - start >= 4 else { return nil }
        var reader = FieldReader(buffer[start...])
        let length = Int(try reader.u32())
        guard (ReaderFrame.headerLength...ReaderFrame.longestBody).contains(length) else { throw .frameLength(length) }
        guard reader.remaining >= length else { return nil }
        let type = try reader.u8()
        let request = try reader.u32()
        let payload = try reader.bytes(length - ReaderFrame.headerLength)
        start += 4 + length
        return ReaderFrame(type: type, request: request, payload: Array(payload))
    }
}
