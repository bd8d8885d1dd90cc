import Sodium
import TestSupport
import Testing

@testable import DeviceWire

/// Somebody on the line between the two.
@Suite struct AttackTests {
    private static func opened(_ pair: WirePair) -> Bool { pair.hostEvents.contains(.opened) }

    @Test func `before a session nothing is answered but who the board is and hellos`() throws {
        let pair = try WirePair(condition: [.tampered])
        pair.toHost = { _ in [] }
        let random = SeededRandom(seed: 3)
        for kind in UInt8(0)...255 where kind != 1 && kind != 3 && kind != 5 {
            for size in [0, 8, 12, 64, 88, 153, 500] {
                pair.inject(toBoard: FrameTests.frame([1, kind] + random.bytes(size)))
            }
        }
        var answered = 0
        pair.board.flush(at: Ticks(0)) { _ in answered += 1 }
        #expect(answered == 0)
        #expect(pair.boardEvents.isEmpty && !pair.isBoardOpen)

        pair.inject(toBoard: FrameTests.frame(BoardIdentity.question))
        var answer: [UInt8] = []
        pair.board.flush(at: Ticks(0)) { answer = [UInt8]($0) }
        let packet = try #require(FrameTests.decode(answer).packets.first)
        let identity = try BoardIdentity(packet: packet.span)
        #expect(identity.key == WirePair.boardKey.verifyingKey && identity.firmware == 7)
        #expect(identity.condition == [.tampered] && identity.model == Array("Dobush SimBoard 1".utf8))
    }

    @Test func `a host that the board was not given is refused`() throws {
        let stranger = try SigningKey(seed: SecretBytes([UInt8](repeating: 0x44, count: 32)))
        let pair = try WirePair(hostKey: stranger)
        #expect(pair.run(100) { $0.hostEvents == [.ended(.refused(.unknownHost))] })
        #expect(pair.boardEvents.isEmpty)
    }

    @Test func `a board with another key than the host was given is not believed`() throws {
        let pair = try WirePair(expected: WirePair.otherKey)
        #expect(pair.run(3_100) { $0.hostEvents == [.ended(.wrongBoard)] })
        #expect(pair.boardEvents.isEmpty)
    }

    @Test func `a host that names a key which it does not hold is refused at the proof`() throws {
        let pair = try WirePair()
        // The thief sends the true host's key in its hello, and signs with its own.
        let thief = try WirePair(seed: 8, hostKey: WirePair.otherKey)
        thief.exchange()
        let sent = try #require(thief.hostFrames.first)
        let hello = try #require(FrameTests.decode(sent).packets.first)
        let stolen = Array(hello[..<2]) + WirePair.hostKey.verifyingKey.bytes + Array(hello[34...])
        pair.inject(toBoard: FrameTests.frame(stolen))
        pair.inject(toBoard: try #require(thief.hostFrames.dropFirst().first))
        var replies: [[UInt8]] = []
        pair.board.flush(at: Ticks(0)) { replies += FrameTests.decode([UInt8]($0)).packets }
        #expect(replies == [[1, 6, 3]])
        #expect(pair.boardEvents.isEmpty)
    }

    @Test func `a whole recorded session, played again, opens nothing and does nothing`() throws {
        let recorded = try WirePair()
        recorded.run(100, until: Self.opened)
        for number in 1...20 { _ = try recorded.ask(.closeJob(UInt32(number))) }
        let pair = try WirePair(seed: 99)
        pair.toHost = { _ in [] }
        for frame in recorded.hostFrames { pair.inject(toBoard: frame) }
        #expect(pair.boardEvents.isEmpty && !pair.isBoardOpen)
        // And into a session that is open.
        let live = try WirePair(seed: 98)
        live.run(100, until: Self.opened)
        for frame in recorded.hostFrames { live.inject(toBoard: frame) }
        for frame in recorded.boardFrames { live.inject(toHost: frame) }
        #expect(live.boardEvents == [.opened(host: 1)] && live.hostEvents == [.opened])
        #expect(try live.ask(.status) == .report(request: 1, .done))
    }

    @Test func `what a session already heard is heard once, in any order`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        for number in 1...5 { _ = try pair.ask(.closeJob(UInt32(number))) }
        let events = (pair.hostEvents, pair.boardEvents)
        for frame in pair.hostFrames.shuffled() + pair.hostFrames { pair.inject(toBoard: frame) }
        for frame in pair.boardFrames.reversed() + pair.boardFrames { pair.inject(toHost: frame) }
        #expect(pair.hostEvents == events.0 && pair.boardEvents == events.1)
        #expect(try pair.ask(.status) == .report(request: 6, .done))
    }

    @Test func `a changed byte with a right checksum is not believed, and the true packet still is`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        // Every frame comes first with one bit changed, and a checksum that fits.
        let random = SeededRandom(seed: 21)
        pair.toBoard = { frame in
            guard var packet = FrameTests.decode(frame).packets.first else { return frame }
            let place = 2 + Int(random.next() % UInt64(packet.count - 2))
            packet[place] ^= 1 << UInt8(random.next() % 8)
            return FrameTests.frame(packet) + frame
        }
        var commands: [BoardCommand] = []
        pair.answers = { command, _ in
            commands.append(command)
            return (.done, [])
        }
        for number in 1...300 {
            #expect(try pair.ask(.discardJob(UInt32(number))) == .report(request: UInt16(number), .done))
        }
        #expect(commands == (1...300).map { .discardJob($0) })
    }

    @Test func `hellos of anybody leave the open session alone`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        let name = pair.board.name
        let other = try WirePair(seed: 6, hostKey: WirePair.otherKey)
        other.toBoard = { _ in [] }
        other.exchange()
        pair.toHost = { _ in [] }
        for frame in other.hostFrames { pair.inject(toBoard: frame) }
        pair.run(Int(WireTiming.handshakeLife) + 100)
        pair.toHost = { $0 }
        #expect(pair.board.name == name)
        #expect(try pair.ask(.status) == .report(request: 1, .done))
    }

    @Test func `a refusal that anybody can send ends no open session`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        for refusal in Refusal.allCases { pair.inject(toHost: FrameTests.frame([1, 6, refusal.rawValue])) }
        #expect(try pair.ask(.status) == .report(request: 1, .done))
    }

    @Test func `a refusal of what came before does not end a new hello`() throws {
        let pair = try WirePair()
        // Somebody's proof is refused while the host's hello is on its way.
        pair.inject(toBoard: FrameTests.frame([1, 5] + [UInt8](repeating: 1, count: 88)))
        #expect(pair.run(100, until: Self.opened))
        #expect(pair.hostEvents == [.opened])
    }

    @Test func `a proof too long after its hello is refused`() throws {
        let pair = try WirePair()
        var held: [UInt8] = []
        pair.toBoard = { frame in
            guard FrameTests.decode(frame).packets.first?[1] == 5 else { return frame }
            held = frame
            return []
        }
        pair.run(Int(WireTiming.handshakeLife) + 100)
        pair.inject(toBoard: held)
        pair.exchange()
        #expect(pair.hostEvents == [.ended(.refused(.noHello))])
        #expect(pair.boardEvents.isEmpty)
    }

    @Test func `a hello of another version hears so`() throws {
        let pair = try WirePair()
        pair.inject(toBoard: FrameTests.frame([2, 3] + [UInt8](repeating: 0, count: 64)))
        var replies: [[UInt8]] = []
        pair.board.flush(at: Ticks(0)) { replies += FrameTests.decode([UInt8]($0)).packets }
        #expect(replies == [[1, 6, 1]])
    }

    @Test func `an exchange key of small order is not used`() throws {
        let pair = try WirePair()
        let zero = [UInt8](repeating: 0, count: 32)
        pair.inject(toBoard: FrameTests.frame([1, 3] + WirePair.hostKey.verifyingKey.bytes + zero))
        var answered = false
        pair.board.flush(at: Ticks(0)) { _ in answered = true }
        #expect(!answered)
    }

    @Test func `a host that asks twice before it was answered, or by no number, loses its session`() throws {
        for requests in [[1, 2], [0]] as [[UInt16]] {
            let link = try HandMadeHost()
            for request in requests { link.send(.status, request: request) }
            #expect(link.boardEvents.last == .ended(.broken))
        }
    }

    @Test func `a command that the board does not know, or cannot read, is answered so`() throws {
        for (message, failure) in [([99, 1, 0], 1), ([4, 1, 0, 200, 0], 2), ([1, 1, 0, 0], 2)] as [([UInt8], UInt8)] {
            let link = try HandMadeHost()
            link.send(message)
            #expect(link.boardEvents == [.opened(host: 0)])
            #expect(link.received.last == [130, 1, 0, failure])
        }
    }
}

/// A host that holds a session's keys and sends what it likes.
private final class HandMadeHost {
    private(set) var boardEvents: [BoardEvent] = []
    /// The messages that the board sent.
    private(set) var received: [[UInt8]] = []
    private var board: BoardSession
    private var link: SealedLink
    private let now = Ticks(0)

    init() throws {
        let random = SeededRandom(seed: 1)
        board = BoardSession(
            identity: WirePair.boardKey, hosts: [WirePair.hostKey.verifyingKey], firmware: 1, model: [], condition: [],
            random: { random.bytes($0) })
        let exchange = try KeyExchange(seed: SecretBytes([UInt8](repeating: 1, count: 32)))
        let hello = Hello(host: WirePair.hostKey.verifyingKey.bytes, ephemeral: exchange.publicKey)
        for byte in FrameTests.frame(hello.packet) { _ = board.receive(byte, at: now) }
        var answer: [UInt8] = []
        board.flush(at: now) { answer = [UInt8]($0) }
        let packet = try #require(FrameTests.decode(answer).packets.first)
        let welcome = try Welcome(packet: packet.span)
        var proof = Proof(header: [UInt8](repeating: 2, count: 24), signature: [])
        proof.signature = WirePair.hostKey.sign(
            SessionTranscript.hostText(hello: hello, welcome: welcome, proof: proof))
        let keys = try exchange.keys(as: .client, with: welcome.ephemeral)
        link = SealedLink(
            name: SessionTranscript.name(hello: hello, welcome: welcome, proof: proof),
            sealer: try StreamSealer(key: keys.sending, header: proof.header),
            opener: try StreamOpener(key: keys.receiving, header: welcome.header))
        carry(FrameTests.frame(proof.packet))
    }

    func send(_ command: BoardCommand, request: UInt16) {
        var message = PacketBytes()
        try? command.write(request: request, body: [UInt8]().span, into: &message)
        send(message.withBytes { [UInt8]($0) })
    }

    func send(_ message: [UInt8]) {
        link.send(message.span)
        var packet = PacketBytes()
        while link.next(at: now, into: &packet) { carry(FrameTests.frame(packet.withBytes { [UInt8]($0) })) }
    }

    /// Gives the board a frame and takes what it says.
    private func carry(_ frame: [UInt8]) {
        for byte in frame {
            if let event = board.receive(byte, at: now) { boardEvents.append(event) }
        }
        var frames: [UInt8] = []
        board.flush(at: now) { frames += [UInt8]($0) }
        for packet in FrameTests.decode(frames).packets {
            var message = PacketBytes()
            if packet[1] == 8 {
                _ = link.takeAcknowledgement(packet.span)
            } else if link.take(packet.span, into: &message) == .message {
                received.append(message.withBytes { [UInt8]($0) })
            }
        }
    }
}
