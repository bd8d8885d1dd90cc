/// How a packet looks on the line: a zero byte, COBS(packet ‖ CRC-32 of it), a zero byte; zeros occur nowhere else.
///
/// The first zero ends whatever noise came before, so that a disturbance of the idle line costs no frame.
///
/// Consistent Overhead Byte Stuffing: S. Cheshire, M. Baker, IEEE/ACM Transactions on Networking 7 (1999), 159.
package enum Frame {
    /// The longest packet, in bytes.
    package static let longestPacket = 1024
    /// The byte before and behind a frame.
    package static let delimiter: UInt8 = 0

    /// Writes a packet as a frame, in place of what `frame` held.
    ///
    /// - Precondition: the packet has 1 … ``longestPacket`` bytes.
    package static func write(_ packet: Span<UInt8>, into frame: inout FrameBytes) {
        precondition((1...longestPacket).contains(packet.count), "a packet that a frame can carry")
        frame.removeAll()
        frame.append(delimiter)
        var stuffing = Stuffing(&frame)
        for index in packet.indices { stuffing.add(packet[index], to: &frame) }
        let checksum = CRC32.checksum(packet)
        for shift in stride(from: 0, to: 32, by: 8) {
            stuffing.add(UInt8(truncatingIfNeeded: checksum >> UInt32(shift)), to: &frame)
        }
        frame.append(delimiter)
    }

    /// The place of the last code byte, and the code that stands there so far.
    private struct Stuffing {
        private var place: Int
        private var code: UInt8 = 1

        init(_ frame: inout FrameBytes) {
            place = frame.count
            frame.append(code)
        }

        mutating func add(_ byte: UInt8, to frame: inout FrameBytes) {
            // A block of 254 bytes is full, and no zero follows it.
            if code == 255 { begin(&frame) }
            if byte == 0 {
                begin(&frame)
            } else {
                frame.append(byte)
                code += 1
                frame[place] = code
            }
        }

        private mutating func begin(_ frame: inout FrameBytes) {
            place = frame.count
            code = 1
            frame.append(code)
        }
    }
}

/// A packet, or what is sealed into one.
package typealias PacketBytes = FixedBytes<1024>

/// A frame with its delimiters: packet, checksum (4), five code bytes at most, a delimiter on either side.
package typealias FrameBytes = FixedBytes<1035>
