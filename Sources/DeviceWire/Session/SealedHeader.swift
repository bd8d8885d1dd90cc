/// What stands before the ciphertext of a sealed packet.
struct SealedHeader: Equatable {
    /// The first four bytes of the session's name.
    let session: UInt32
    /// Which message of its direction it is, from 0.
    let number: UInt32
    /// How many messages of the other direction came, so the number of the next.
    let received: UInt32

    /// Bytes of the header.
    static let size = 14
    /// Bytes of it that the seal covers: all but `received`, which is new with every try.
    static let sealedSize = 10

    func write(into packet: inout PacketBytes) {
        packet.append(PacketKind.version)
        packet.append(PacketKind.sealed.rawValue)
        packet.append(littleEndian: session)
        packet.append(littleEndian: number)
        packet.append(littleEndian: received)
    }

    init(session: UInt32, number: UInt32, received: UInt32) {
        self.session = session
        self.number = number
        self.received = received
    }

    init(packet: Span<UInt8>) throws(WireError) {
        var cursor = FieldCursor(at: 2)
        session = try cursor.integer(packet)
        number = try cursor.integer(packet)
        received = try cursor.integer(packet)
    }
}
