import DeviceWire
import TestSupport
import Testing

@Suite struct FrameTests {
    /// A packet as it is on the line.
    static func frame(_ packet: [UInt8]) -> [UInt8] {
        var frame = FrameBytes()
        Frame.write(packet.span, into: &frame)
        return frame.withBytes { [UInt8]($0) }
    }

    /// What a decoder makes of bytes: the packets, and how many frames were none.
    static func decode(_ bytes: [UInt8]) -> (packets: [[UInt8]], faults: [FrameFault]) {
        var decoder = FrameDecoder()
        var packets: [[UInt8]] = []
        var faults: [FrameFault] = []
        for byte in bytes {
            do {
                if try decoder.push(byte) { packets.append(decoder.withPacket { [UInt8]($0) }) }
            } catch {
                faults.append(error)
            }
        }
        return (packets, faults)
    }

    @Test(
        arguments: [
            // The checksum of "123456789" is 0xCBF43926 in every catalogue of checksums.
            (Array("123456789".utf8), [0, 14] + Array("123456789".utf8) + [0x26, 0x39, 0xF4, 0xCB, 0]),
            // The next two are zlib's: 0xD202EF8D and 0x898483B3.
            ([0], [0, 1, 5, 0x8D, 0xEF, 0x02, 0xD2, 0]),
            ([1, 0, 1], [0, 2, 1, 6, 1, 0xB3, 0x83, 0x84, 0x89, 0]),
        ] as [([UInt8], [UInt8])])
    func `a frame is the packet and its checksum, stuffed, and a delimiter`(packet: [UInt8], frame: [UInt8]) {
        #expect(Self.frame(packet) == frame)
        #expect(Self.decode(frame).packets == [packet])
    }

    @Test func `every length and every mix of zeros comes back, without a delimiter inside`() {
        let random = SeededRandom(seed: 5)
        for length in 1...Frame.longestPacket {
            for packet in [
                [UInt8](repeating: 0, count: length), [UInt8](repeating: 7, count: length),
                random.bytes(length).map { $0 & 3 }, random.bytes(length),
            ] {
                let frame = Self.frame(packet)
                #expect(frame.count <= 1035 && frame.first == 0 && frame.last == 0)
                #expect(frame.dropFirst().dropLast().allSatisfy { $0 != 0 })
                #expect(Self.decode(frame).packets == [packet], "\(length)")
            }
        }
    }

    @Test func `the longest packet without zeros makes the longest frame`() {
        // 1,028 bytes with a checksum that has no zero either: five blocks.
        let packet = [UInt8](repeating: 9, count: Frame.longestPacket)
        #expect(Self.frame(packet).count == 1035)
    }

    @Test(
        arguments: [
            ([3, 1, 0], .broken), ([2, 1, 0], .tooShort), ([6, 1, 2, 3, 4, 5, 0], .checksum),
            ([UInt8](repeating: 1, count: 1_100) + [0], .tooLong),
            ([UInt8](repeating: 255, count: 9_000) + [0], .tooLong),
        ] as [([UInt8], FrameFault)])
    func `what is no frame is named and dropped, and the next frame is heard`(bytes: [UInt8], fault: FrameFault) {
        let (packets, faults) = Self.decode(bytes + Self.frame([1, 2, 3]))
        #expect(faults == [fault])
        #expect(packets == [[1, 2, 3]])
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `noise on the idle line costs no frame`(seed: UInt64) {
        let random = SeededRandom(seed: seed)
        for length in 1...60 {
            let noise = random.bytes(length).filter { $0 != 0 }
            #expect(Self.decode(noise + Self.frame([8, 0, 8])).packets == [[8, 0, 8]], "seed \(seed)")
        }
    }

    @Test func `delimiters before and between frames are nothing`() {
        let (packets, faults) = Self.decode([0, 0] + Self.frame([1]) + [0, 0, 0] + Self.frame([2, 0]) + [0])
        #expect(packets == [[1], [2, 0]])
        #expect(faults.isEmpty)
    }

    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `any bytes: never a crash, and after the next delimiter the decoder hears again`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<FuzzRounds.times(400) {
            let noise = random.bytes(Int.random(in: 0...2_500, using: &random))
            let (packets, _) = Self.decode(noise + [0] + Self.frame([5, 0, 6]))
            #expect(packets.last == [5, 0, 6], "seed \(seed)")
            #expect(packets.allSatisfy { (1...Frame.longestPacket).contains($0.count) })
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `a byte that was changed, lost or doubled never gives another packet`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<FuzzRounds.times(2_000) {
            let packet = random.bytes(Int.random(in: 1...300, using: &random))
            var frame = Self.frame(packet)
            let place = Int.random(in: 0..<frame.count, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: frame[place] ^= UInt8.random(in: 1...255, using: &random)
            case 1: frame.remove(at: place)
            default: frame.insert(frame[place], at: place)
            }
            #expect(Self.decode(frame + [0]).packets.allSatisfy { $0 == packet }, "seed \(seed)")
        }
    }
}

@Suite struct FixedBytesTests {
    @Test func `bytes that were dropped are nowhere in memory`() {
        var bytes = FixedBytes<64>()
        for _ in 0..<40 { bytes.append(0xA7) }
        bytes.removeLast(30)
        #expect(Self.count(of: 0xA7, &bytes) == 10)
        bytes.removeAll()
        #expect(Self.count(of: 0xA7, &bytes) == 0)
    }

    private static func count(of byte: UInt8, _ bytes: inout FixedBytes<64>) -> Int {
        withUnsafeBytes(of: &bytes) { raw in raw.count { $0 == byte } }
    }
}
