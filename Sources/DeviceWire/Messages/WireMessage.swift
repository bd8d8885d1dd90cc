/// A message inside a session: kind (1 byte), request (2), its fields, its body to the end.
protocol WireMessage {
    /// The first byte.
    var kind: UInt8 { get }
    /// How many bytes the body has.
    var bodySizes: ClosedRange<Int> { get }

    func writeFields(into message: inout PacketBytes)

    init(kind: UInt8, _ message: Span<UInt8>, _ cursor: inout FieldCursor) throws(WireError)
}

extension WireMessage {
    /// Writes the message, in place of what `message` held.
    ///
    /// - Throws: ``WireError/size`` when the body has a size that this message's cannot have.
    func write(request: UInt16, body: Span<UInt8>, into message: inout PacketBytes) throws(WireError) {
        guard bodySizes.contains(body.count) else { throw .size }
        message.removeAll()
        message.append(kind)
        message.append(littleEndian: request)
        writeFields(into: &message)
        message.append(body)
    }

    /// Reads a message; its body begins at `body`.
    static func read(_ message: Span<UInt8>) throws(WireError) -> (request: UInt16, content: Self, body: Int) {
        var cursor = FieldCursor()
        let kind = try cursor.u8(message)
        let request: UInt16 = try cursor.integer(message)
        let content = try Self(kind: kind, message, &cursor)
        guard content.bodySizes.contains(message.count - cursor.at) else { throw .size }
        return (request, content, cursor.at)
    }
}
