import DeviceWire
import TestSupport
import Testing

/// A line that loses, doubles and garbles bytes.
@Suite struct NoiseTests {
    /// Spoils about one byte in `rarity`.
    private static func noise(_ random: SeededRandom, rarity: UInt64) -> ([UInt8]) -> [UInt8] {
        { frame in
            var spoiled: [UInt8] = []
            for byte in frame {
                guard random.next() % rarity == 0 else {
                    spoiled.append(byte)
                    continue
                }
                switch random.next() % 4 {
                case 0: break
                case 1: spoiled += [byte, byte]
                case 2: spoiled.append(UInt8(truncatingIfNeeded: random.next()))
                default: spoiled += [byte, UInt8(truncatingIfNeeded: random.next())]
                }
            }
            return spoiled
        }
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func `every command is done once, in order, and answered, on a line that spoils a byte in 2000`(seed: UInt64) throws
    {
        let random = SeededRandom(seed: seed)
        let pair = try WirePair(seed: seed)
        pair.toBoard = Self.noise(random, rarity: 2_000)
        pair.toHost = Self.noise(random, rarity: 2_000)
        #expect(pair.run(5_000) { $0.hostEvents.contains(.opened) }, "seed \(seed)")
        var done: [BoardCommand] = []
        pair.answers = { command, body in
            done.append(command)
            return (.code(.qr), body)
        }
        for number in 1...FuzzRounds.times(150) {
            let body = random.bytes(Int(random.next() % 300) + 1)
            let event = try pair.ask(.updateData(offset: UInt32(number)), body: body)
            #expect(event == .report(request: UInt16(number), .code(.qr)), "seed \(seed)")
            #expect(pair.bodies.last == body)
        }
        #expect(done == (1...FuzzRounds.times(150)).map { .updateData(offset: UInt32($0)) }, "seed \(seed)")
        #expect(pair.host.droppedFrames + pair.board.droppedFrames > 0)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whole frames that are lost or doubled change nothing`(seed: UInt64) throws {
        let random = SeededRandom(seed: seed)
        let pair = try WirePair(seed: seed)
        let spoil: ([UInt8]) -> [UInt8] = { frame in
            switch random.next() % 4 {
            case 0: []
            case 1: frame + frame
            default: frame
            }
        }
        pair.toBoard = spoil
        pair.toHost = spoil
        #expect(pair.run(5_000) { $0.hostEvents.contains(.opened) }, "seed \(seed)")
        var done = 0
        pair.answers = { _, _ in
            done += 1
            return (.done, [])
        }
        for number in 1...100 {
            #expect(try pair.ask(.status) == .report(request: UInt16(number), .done), "seed \(seed)")
        }
        #expect(done == 100)
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `no bytes whatever make either side crash or open a session`(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let pair = try WirePair(seed: seed)
        pair.toBoard = { _ in [] }
        for _ in 0..<FuzzRounds.times(300) {
            let size = Int.random(in: 0...200, using: &random)
            let packet = [1, UInt8.random(in: 0...9, using: &random)] + random.bytes(size)
            pair.inject(toBoard: FrameTests.frame(packet) + random.bytes(20))
            pair.inject(toHost: FrameTests.frame(packet) + random.bytes(20) + [0])
            pair.board.flush(at: Ticks(0)) { _ in }
        }
        #expect(pair.boardEvents.isEmpty)
        #expect(!pair.hostEvents.contains(.opened))
    }
}
