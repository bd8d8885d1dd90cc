import Sodium

/// A session's two streams on a line that loses, doubles and garbles frames: either side has one message on its way at
/// a time, sends it until it is acknowledged, and opens each message once.
///
/// Acknowledgements are not authenticated. Whoever forges one can make a message be lost, which the next one shows by
/// its number, and no more; so much could be done by cutting the line.
struct SealedLink: ~Copyable {
    /// The longest message, in bytes.
    static let longestMessage = Frame.longestPacket - SealedHeader.size - StreamSealer.overhead

    private let session: UInt32
    private var sealer: StreamSealer
    private var opener: StreamOpener
    private var sent: UInt32 = 0
    private var received: UInt32 = 0
    /// The sealed packet that is on its way, without its header; empty when all were acknowledged.
    private var waiting = PacketBytes()
    private var tries = 0
    private var lastTry = Ticks(0)
    private var owesAcknowledgement = false

    /// A session by its name.
    init(name: [UInt8], sealer: consuming StreamSealer, opener: consuming StreamOpener) {
        var session: UInt32 = 0
        for (index, byte) in name.prefix(4).enumerated() { session |= UInt32(byte) << UInt32(8 * index) }
        self.session = session
        self.sealer = sealer
        self.opener = opener
    }

    /// Whether nothing is on its way.
    var isIdle: Bool { waiting.isEmpty }

    /// Seals a message; ``next(at:into:)`` sends it.
    ///
    /// - Precondition: the link is idle and the message is not too long.
    mutating func send(_ message: Span<UInt8>) {
        precondition(isIdle && message.count <= Self.longestMessage, "one message at a time, of a size that fits")
        var header = PacketBytes()
        SealedHeader(session: session, number: sent, received: 0).write(into: &header)
        header.withBytes { header in
            waiting.withOutput { sealed in
                sealer.seal(
                    message, additionalData: header.extracting(0..<SealedHeader.sealedSize), last: false, into: &sealed)
            }
        }
        sent &+= 1
        tries = 0
    }

    /// Whether a message was sent as often as can be, and none of the copies was acknowledged in time.
    func isLost(at now: Ticks) -> Bool {
        !isIdle && tries >= WireTiming.tries && now.elapsed(since: lastTry) >= WireTiming.retry
    }

    /// Writes the next packet that should go out now.
    ///
    /// - Returns: whether there is one.
    mutating func next(at now: Ticks, into packet: inout PacketBytes) -> Bool {
        if !isIdle, tries == 0 || now.elapsed(since: lastTry) >= WireTiming.retry, tries < WireTiming.tries {
            tries += 1
            lastTry = now
            owesAcknowledgement = false
            packet.removeAll()
            SealedHeader(session: session, number: sent &- 1, received: received).write(into: &packet)
            waiting.withBytes { packet.append($0) }
            return true
        }
        guard owesAcknowledgement else { return false }
        owesAcknowledgement = false
        packet.removeAll()
        packet.append(PacketKind.version)
        packet.append(PacketKind.acknowledged.rawValue)
        packet.append(littleEndian: session)
        packet.append(littleEndian: received)
        return true
    }

    /// Takes an acknowledgement.
    mutating func takeAcknowledgement(_ packet: Span<UInt8>) -> LinkArrival {
        var cursor = FieldCursor(at: 2)
        guard let named = try? cursor.integer(packet) as UInt32, named == session,
            let count = try? cursor.integer(packet) as UInt32, cursor.at == packet.count
        else { return .ignored }
        return acknowledge(count)
    }

    /// Takes a sealed packet and opens its message, in place of what `message` held.
    mutating func take(_ packet: Span<UInt8>, into message: inout PacketBytes) -> LinkArrival {
        guard let header = try? SealedHeader(packet: packet), header.session == session else { return .ignored }
        if header.number == received &- 1 {
            // The acknowledgement was lost: say it again.
            owesAcknowledgement = true
            return acknowledge(header.received)
        }
        guard header.number == received else { return .ignored }
        message.removeAll()
        do throws(SodiumError) {
            try message.withOutput { (opened) throws(SodiumError) in
                try opener.open(
                    packet.extracting(SealedHeader.size..<packet.count),
                    additionalData: packet.extracting(0..<SealedHeader.sealedSize), into: &opened)
            }
        } catch {
            return .ignored
        }
        received &+= 1
        owesAcknowledgement = true
        _ = acknowledge(header.received)
        return .message
    }

    private mutating func acknowledge(_ count: UInt32) -> LinkArrival {
        guard count == sent else { return .ignored }
        waiting.removeAll()
        return .nothing
    }
}
