import DeviceWire
import Sodium
import TestSupport

/// A host and a board with a line between them that a test can spoil; its time is the test's.
final class WirePair {
    /// What happened on either side, in order.
    private(set) var hostEvents: [HostEvent] = []
    private(set) var boardEvents: [BoardEvent] = []
    /// Bodies of the reports among the host's events.
    private(set) var bodies: [[UInt8]] = []
    /// Every frame that either side sent.
    private(set) var hostFrames: [[UInt8]] = []
    private(set) var boardFrames: [[UInt8]] = []

    var host: HostSession
    var board: BoardSession
    var isHostReady: Bool { host.isReady }
    var isBoardOpen: Bool { board.isOpen }
    var canBoardTell: Bool { board.canTell }
    private(set) var now: UInt32 = 4_294_966_000

    /// What becomes of bytes on the line.
    var toBoard: ([UInt8]) -> [UInt8] = { $0 }
    var toHost: ([UInt8]) -> [UInt8] = { $0 }
    /// What the board answers; `nil` = nothing.
    var answers: (BoardCommand, [UInt8]) -> (BoardReport, [UInt8])? = { _, _ in (.done, []) }

    static let hostKey = key(0x11)
    static let boardKey = key(0x22)
    static let otherKey = key(0x33)

    private static func key(_ byte: UInt8) -> SigningKey {
        guard let key = try? SigningKey(seed: SecretBytes([UInt8](repeating: byte, count: 32))) else {
            preconditionFailure("32 bytes make a key")
        }
        return key
    }

    init(
        seed: UInt64 = 1, hostKey: SigningKey = WirePair.hostKey, expected: SigningKey = WirePair.boardKey,
        condition: BoardCondition = []
    ) throws {
        let random = SeededRandom(seed: seed)
        host = try HostSession(identity: hostKey, board: expected.verifyingKey) { random.bytes($0) }
        board = BoardSession(
            identity: Self.boardKey, hosts: [Self.otherKey.verifyingKey, Self.hostKey.verifyingKey], firmware: 7,
            model: Array("Dobush SimBoard 1".utf8), condition: condition, random: { random.bytes($0) })
    }

    /// The host begins again, as after a restart of the daemon.
    func renewHost(seed: UInt64) throws {
        let random = SeededRandom(seed: seed)
        host = try HostSession(identity: Self.hostKey, board: Self.boardKey.verifyingKey) { random.bytes($0) }
    }

    /// The board begins again, as after a restart; it forgot every session.
    func renewBoard(seed: UInt64) {
        let random = SeededRandom(seed: seed)
        board = BoardSession(
            identity: Self.boardKey, hosts: [Self.hostKey.verifyingKey], firmware: 7, model: [], condition: [],
            random: { random.bytes($0) })
    }

    /// Lets time pass in steps of 10 ms until something is true.
    ///
    /// - Returns: whether it came true in that many milliseconds.
    @discardableResult
    func run(_ milliseconds: Int, until isTrue: (WirePair) -> Bool = { _ in false }) -> Bool {
        for _ in 0..<max(1, milliseconds / 10) {
            exchange()
            if isTrue(self) { return true }
            now &+= 10
        }
        return isTrue(self)
    }

    /// Carries what both sides have to say until they are silent.
    func exchange() {
        let moment = Ticks(now)
        note(host.tick(at: moment))
        note(board.tick(at: moment))
        for _ in 0..<20 {
            var fromHost: [[UInt8]] = []
            host.flush(at: moment) { fromHost.append([UInt8]($0)) }
            hostFrames += fromHost
            for frame in fromHost { for byte in toBoard(frame) { note(board.receive(byte, at: moment)) } }
            var fromBoard: [[UInt8]] = []
            board.flush(at: moment) { fromBoard.append([UInt8]($0)) }
            boardFrames += fromBoard
            for frame in fromBoard { for byte in toHost(frame) { note(host.receive(byte, at: moment)) } }
            if fromHost.isEmpty && fromBoard.isEmpty { return }
        }
    }

    /// Sends a command and waits for what comes of it.
    func ask(_ command: BoardCommand, body: [UInt8] = [], within milliseconds: Int = 4_000) throws -> HostEvent? {
        let before = hostEvents.count
        _ = try host.send(command, body: body.span, at: Ticks(now))
        run(milliseconds) { $0.hostEvents.count > before }
        return hostEvents.count > before ? hostEvents[before] : nil
    }

    /// Puts bytes on the line to the board, as somebody else would.
    func inject(toBoard bytes: [UInt8]) {
        for byte in bytes { note(board.receive(byte, at: Ticks(now))) }
    }

    func inject(toHost bytes: [UInt8]) {
        for byte in bytes { note(host.receive(byte, at: Ticks(now))) }
    }

    private func note(_ event: HostEvent?) {
        guard let event else { return }
        hostEvents.append(event)
        if case .report = event { bodies.append(host.withBody { [UInt8]($0) }) }
    }

    private func note(_ event: BoardEvent?) {
        guard let event else { return }
        boardEvents.append(event)
        guard case .command(let command) = event, let (report, body) = answers(command, board.withBody { [UInt8]($0) })
        else { return }
        try? board.answer(report, body: body.span)
    }
}
