/// Why a board begins no session. Anybody on the line can send one: it explains, it proves nothing.
package enum Refusal: UInt8, Error, Hashable, Sendable, CaseIterable {
    /// The hello is of another version of the protocol.
    case version = 1
    /// The host's key is none of those that the board was given.
    case unknownHost = 2
    /// The proof is not this host's, or not for this hello.
    case badProof = 3
    /// A proof without a hello, or too late after it.
    case noHello = 4
    /// The board has no randomness at the moment.
    case noRandomness = 5

    /// Whether it answers a proof, and not a hello.
    var answersProof: Bool {
        switch self {
        case .badProof, .noHello: true
        case .version, .unknownHost, .noRandomness: false
        }
    }

    var packet: [UInt8] { PacketKind.refused.prefix + [rawValue] }

    init?(packet: Span<UInt8>) {
        guard PacketKind(packet) == .refused, packet.count == 3 else { return nil }
        self.init(rawValue: packet[2])
    }
}
