/// Cuts a stream of bytes into packets, in memory of a fixed size.
///
/// Whatever comes, the next delimiter is a new beginning: a fault costs the frame that it is in, at most.
package struct FrameDecoder: ~Copyable {
    private var body = FixedBytes<1028>()
    /// Bytes that the current block still owes.
    private var owed = 0
    /// Whether the current block stands for a zero behind it.
    private var endsInZero = false
    private var hasBegun = false
    private var isTooLong = false

    /// A decoder in front of a frame's first byte.
    package init() {}

    /// Takes the next byte of the line.
    ///
    /// - Returns: `true` when it ended a good frame, whose packet ``withPacket(_:)`` lends until the next byte comes.
    /// - Throws: what is wrong with the frame that the byte ended.
    package mutating func push(_ byte: UInt8) throws(FrameFault) -> Bool {
        guard byte == Frame.delimiter else {
            take(byte)
            return false
        }
        // A delimiter behind another ends nothing.
        guard hasBegun else { return false }
        defer {
            owed = 0
            hasBegun = false
            isTooLong = false
        }
        guard !isTooLong else { throw .tooLong }
        guard owed == 0 else { throw .broken }
        guard body.count > 4 else { throw .tooShort }
        var claimed: UInt32 = 0
        for index in 0..<4 { claimed |= UInt32(body[body.count - 4 + index]) << UInt32(8 * index) }
        body.removeLast(4)
        guard body.withBytes({ CRC32.checksum($0) }) == claimed else { throw .checksum }
        return true
    }

    /// Lends the packet of the frame that ended last.
    package func withPacket<Answer>(_ use: (Span<UInt8>) -> Answer) -> Answer { body.withBytes(use) }

    private mutating func take(_ byte: UInt8) {
        if !hasBegun {
            hasBegun = true
            body.removeAll()
            endsInZero = false
        }
        if owed > 0 {
            owed -= 1
            add(byte)
        } else {
            if endsInZero { add(0) }
            owed = Int(byte) - 1
            endsInZero = byte != 255
        }
    }

    private mutating func add(_ byte: UInt8) {
        if body.isFull {
            isTooLong = true
        } else {
            body.append(byte)
        }
    }
}
