/// The host's first packet: who it says it is, and its half of the session's keys.
struct Hello: Equatable {
    /// The host's Ed25519 key.
    let host: [UInt8]
    /// Its X25519 key for this session alone.
    let ephemeral: [UInt8]

    var packet: [UInt8] { PacketKind.hello.prefix + host + ephemeral }

    init(host: [UInt8], ephemeral: [UInt8]) {
        self.host = host
        self.ephemeral = ephemeral
    }

    init(packet: Span<UInt8>) throws(WireError) {
        var cursor = FieldCursor(at: 2)
        host = try cursor.array(32, packet)
        ephemeral = try cursor.array(32, packet)
        try cursor.finish(packet)
    }
}
