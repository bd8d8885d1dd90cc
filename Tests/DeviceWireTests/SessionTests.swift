import DeviceWire
import Sodium
import TestSupport
import Testing

@Suite struct SessionTests {
    private static func opened(_ pair: WirePair) -> Bool { pair.hostEvents.contains(.opened) }

    @Test func `hello, welcome, proof, ready: then both sides call the session by one name`() throws {
        let pair = try WirePair(condition: [.clockUnset])
        #expect(pair.run(100, until: Self.opened))
        #expect(pair.boardEvents == [.opened(host: 1)])
        #expect(pair.host.name == pair.board.name && pair.host.name.count == 32)
        #expect(pair.host.condition == [.clockUnset])
        #expect(pair.hostFrames.count == 3)  // hello, proof, acknowledgement of ready
        #expect(pair.boardFrames.count == 2)  // welcome, ready
    }

    @Test func `a hello that was said twice is answered twice alike, so a late answer still serves`() throws {
        let pair = try WirePair()
        var late: [UInt8] = []
        pair.toHost = { frame in
            late = frame
            return []
        }
        pair.run(600) { $0.hostFrames.count == 2 }
        #expect(pair.hostFrames[0] == pair.hostFrames[1] && pair.boardFrames[0] == pair.boardFrames[1])
        pair.toHost = { $0 }
        pair.inject(toHost: late)
        #expect(pair.run(100, until: Self.opened))
    }

    @Test func `every command reaches the board with its body, and every report the host`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        let replies = WireSamples.reports().filter { $0.0 != .ready }
        let commands = try WireSamples.commands()
        var seen: [BoardCommand] = []
        for round in 0..<max(commands.count, replies.count) {
            let (command, body) = commands[round % commands.count]
            let reply = replies[round % replies.count]
            var arrived: [UInt8]?
            pair.answers = { command, body in
                seen.append(command)
                arrived = body
                return reply
            }
            #expect(try pair.ask(command, body: body) == .report(request: UInt16(round + 1), reply.0))
            #expect(seen.last == command && arrived == body)
            #expect(pair.bodies.last == reply.body)
        }
    }

    @Test func `events come unasked, one after the other`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        #expect(pair.canBoardTell)
        try pair.board.tell(.button(.confirm, .pressed), request: 0, body: [UInt8]().span)
        #expect(throws: SendFault.busy) {
            try pair.board.tell(.button(.confirm, .released), request: 0, body: [UInt8]().span)
        }
        pair.exchange()
        try pair.board.tell(.code(.qr), request: 3, body: Array("KG".utf8).span)
        pair.exchange()
        #expect(
            pair.hostEvents.suffix(2) == [
                .report(request: 0, .button(.confirm, .pressed)), .report(request: 3, .code(.qr)),
            ])
        #expect(pair.bodies.last == Array("KG".utf8))
    }

    @Test func `an event and a command that cross both arrive, and the answer after them`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        try pair.board.tell(.printer(.slips, .paperLow), request: 0, body: [UInt8]().span)
        // The event is on its way, and lost once, while the command goes out.
        var lost = 1
        pair.toHost = { frame in
            lost -= 1
            return lost >= 0 ? [] : frame
        }
        let request = try pair.host.send(.stock, body: [UInt8]().span, at: Ticks(pair.now))
        pair.answers = { _, _ in (.stock(BallotStock(loaded: 5, printed: 1, spoiled: 1)), []) }
        pair.run(1_000) { $0.hostEvents.count >= 3 }
        #expect(
            pair.hostEvents.dropFirst() == [
                .report(request: 0, .printer(.slips, .paperLow)),
                .report(request: request, .stock(BallotStock(loaded: 5, printed: 1, spoiled: 1))),
            ])
    }

    @Test func `five thousand messages cross a clean line, each once`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        var commands = 0
        pair.answers = { _, body in
            commands += 1
            return (.code(.qr), body)
        }
        let body = WireSamples.bytes(500)
        for round in 0..<5_000 {
            let event = try pair.ask(.rows(job: 1, first: UInt16(round)), body: body)
            #expect(event == .report(request: UInt16(round + 1), .code(.qr)))
        }
        #expect(commands == 5_000)
        #expect(pair.bodies.allSatisfy { $0 == body })
        #expect(pair.host.droppedFrames == 0 && pair.board.droppedFrames == 0)
    }

    @Test func `request numbers begin again without 0`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        var requests: [HostEvent?] = []
        for round in 0..<65_537 {
            let event = try pair.ask(.status)
            if round >= 65_533 { requests.append(event) }
        }
        #expect(requests == [65_534, 65_535, 1, 2].map { .report(request: $0, .done) })
    }

    @Test func `one command is open at a time`() throws {
        let pair = try WirePair()
        #expect(throws: SendFault.noSession) { try pair.host.send(.status, body: [UInt8]().span, at: Ticks(0)) }
        pair.run(100, until: Self.opened)
        pair.answers = { _, _ in nil }
        _ = try pair.host.send(.status, body: [UInt8]().span, at: Ticks(pair.now))
        pair.exchange()
        #expect(!pair.isHostReady && !pair.canBoardTell)
        #expect(throws: SendFault.busy) {
            try pair.host.send(.status, body: [UInt8]().span, at: Ticks(pair.now))
        }
        try pair.board.answer(.done, body: [UInt8]().span)
        #expect(throws: SendFault.nothingAsked) { try pair.board.answer(.done, body: [UInt8]().span) }
        pair.exchange()
        #expect(pair.isHostReady)
        #expect(throws: SendFault.size) { try pair.host.send(.attest, body: [1].span, at: Ticks(pair.now)) }
    }

    @Test(
        arguments: [
            (.status, 3_000), (.closeJob(1), 5_000), (.closeUpdate, 10_000),
        ] as [(BoardCommand, UInt32)])
    func `a board that does not answer in time has lost its session`(command: BoardCommand, limit: UInt32) throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        pair.answers = { _, _ in nil }
        let start = pair.now
        #expect(try pair.ask(command, within: 11_000) == .ended(.unanswered))
        #expect(pair.now &- start == limit)
        try pair.renewHost(seed: 4)
        #expect(pair.run(100) { $0.hostEvents.last == .opened })
    }

    @Test func `a board that hears nothing for six seconds ends the session; statuses keep it`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        for round in UInt16(1)...5 {
            #expect(try pair.ask(.status) == .report(request: round, .done))
            pair.run(Int(WireTiming.statusInterval))
        }
        #expect(pair.isBoardOpen)
        pair.run(Int(WireTiming.silence) + 20)
        #expect(pair.boardEvents.last == .ended(.silent) && !pair.isBoardOpen)
        #expect(pair.board.name.isEmpty)
    }

    @Test func `a line that is cut ends the session on both sides`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        pair.toBoard = { _ in [] }
        #expect(try pair.ask(.closeJob(1)) == .ended(.lost))
        pair.run(8_000)
        #expect(pair.boardEvents.last == .ended(.silent))
        #expect(pair.hostEvents.count == 2)
    }

    @Test func `nobody there: the host gives up after its tries`() throws {
        let pair = try WirePair()
        pair.toBoard = { _ in [] }
        #expect(pair.run(3_100) { $0.hostEvents == [.ended(.noAnswer)] })
        #expect(pair.hostFrames.count == WireTiming.handshakeTries)
        #expect(Set(pair.hostFrames).count == 1)
    }

    @Test func `wiping ends the session at once, and a new one can be had`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        #expect(pair.board.wipe() == .ended(.wiped))
        #expect(pair.board.wipe() == nil)
        pair.board.condition = [.tampered]
        #expect(throws: SendFault.noSession) {
            try pair.board.tell(.button(.cancel, .pressed), request: 0, body: [UInt8]().span)
        }
        #expect(try pair.ask(.status) == .ended(.lost))
        try pair.renewHost(seed: 9)
        #expect(pair.run(100) { $0.hostEvents.last == .opened })
        #expect(pair.host.condition == [.tampered])
    }

    @Test func `a board that was reset is found again`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        pair.renewBoard(seed: 77)
        #expect(try pair.ask(.status) == .ended(.lost))
        try pair.renewHost(seed: 9)
        #expect(pair.run(100) { $0.hostEvents.last == .opened })
        #expect(try pair.ask(.status) == .report(request: 1, .done))
    }

    @Test func `a host that begins again takes its old session's place`() throws {
        let pair = try WirePair()
        pair.run(100, until: Self.opened)
        let first = pair.board.name
        try pair.renewHost(seed: 5)
        #expect(pair.run(100) { $0.hostEvents.count == 2 && $0.hostEvents.last == .opened })
        #expect(pair.board.name != first && pair.board.name == pair.host.name)
        #expect(try pair.ask(.status) == .report(request: 1, .done))
    }
}
