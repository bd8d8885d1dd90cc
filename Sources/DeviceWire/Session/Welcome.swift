/// The board's answer to a ``Hello``: its half of the session's keys and its stream's header, signed.
struct Welcome: Equatable {
    /// The board's Ed25519 key.
    let board: [UInt8]
    /// What it says about its state; signed with the rest.
    let condition: BoardCondition
    /// Its X25519 key for this session alone.
    let ephemeral: [UInt8]
    /// The header of the stream from the board to the host.
    let header: [UInt8]
    /// Over ``SessionTranscript/boardText(hello:welcome:)``.
    var signature: [UInt8]

    /// What is signed of the packet.
    var unsigned: [UInt8] { PacketKind.welcome.prefix + board + [condition.rawValue] + ephemeral + header }
    var packet: [UInt8] { unsigned + signature }

    init(board: [UInt8], condition: BoardCondition, ephemeral: [UInt8], header: [UInt8], signature: [UInt8]) {
        self.board = board
        self.condition = condition
        self.ephemeral = ephemeral
        self.header = header
        self.signature = signature
    }

    init(packet: Span<UInt8>) throws(WireError) {
        var cursor = FieldCursor(at: 2)
        board = try cursor.array(32, packet)
        condition = BoardCondition(rawValue: try cursor.u8(packet))
        guard condition.isKnown else { throw .badField }
        ephemeral = try cursor.array(32, packet)
        header = try cursor.array(24, packet)
        signature = try cursor.array(64, packet)
        try cursor.finish(packet)
    }
}
