/// What comes from the line: packets one after the other, and how many frames were none.
struct FrameReceiver: ~Copyable {
    private var decoder = FrameDecoder()
    /// Frames of the line that were none.
    private(set) var dropped: UInt32 = 0

    /// Takes the next byte of the line.
    ///
    /// - Parameters:
    ///   - byte: what came.
    ///   - packet: room for a copy of the packet, which can be looked at while its owner changes.
    /// - Returns: whether the byte ended one.
    mutating func take(_ byte: UInt8, into packet: inout PacketBytes) -> Bool {
        do throws(FrameFault) {
            guard try decoder.push(byte) else { return false }
        } catch {
            dropped &+= 1
            return false
        }
        packet.removeAll()
        decoder.withPacket { packet.append($0) }
        return true
    }
}
