/// The host's answer to a ``Welcome``: its stream's header and its signature over all that was said.
struct Proof: Equatable {
    /// The header of the stream from the host to the board.
    let header: [UInt8]
    /// Over ``SessionTranscript/hostText(hello:welcome:proof:)``.
    var signature: [UInt8]

    /// What is signed of the packet.
    var unsigned: [UInt8] { PacketKind.proof.prefix + header }
    var packet: [UInt8] { unsigned + signature }

    init(header: [UInt8], signature: [UInt8]) {
        self.header = header
        self.signature = signature
    }

    init(packet: Span<UInt8>) throws(WireError) {
        var cursor = FieldCursor(at: 2)
        header = try cursor.array(24, packet)
        signature = try cursor.array(64, packet)
        try cursor.finish(packet)
    }
}
