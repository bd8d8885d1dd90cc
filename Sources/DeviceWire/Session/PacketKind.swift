/// The second byte of every packet; the first is the protocol's version.
enum PacketKind: UInt8 {
    /// Host: who are you?
    case identify = 1
    /// Board: who it is, unsigned.
    case identity = 2
    /// Host: begin a session.
    case hello = 3
    /// Board: its half of the session's keys, signed.
    case welcome = 4
    /// Host: its signature.
    case proof = 5
    /// Board: no session, and why.
    case refused = 6
    /// Either: a message, encrypted.
    case sealed = 7
    /// Either: which sealed packets came.
    case acknowledged = 8

    /// The protocol's version.
    static let version: UInt8 = 1

    /// What a packet is, when it is of this version.
    init?(_ packet: Span<UInt8>) {
        guard packet.count >= 2, packet[0] == Self.version else { return nil }
        self.init(rawValue: packet[1])
    }

    /// The two bytes that a packet of this kind begins with.
    var prefix: [UInt8] { [Self.version, rawValue] }
}
