import BoardSimulator
import BoardState
import DeviceWire
import Foundation
import Glibc
import Sodium
import TestSupport

/// The control board in QEMU, running the firmware's binary, and the host's side of its line.
final class ControlBoardMachine {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    static let firmware = "\(root)/.build-firmware"

    /// Whether `make firmware` was run and QEMU is installed; CI demands that they are.
    static var isThere: Bool {
        SimulatedBoard.isThere(firmware: firmware) || ProcessInfo.processInfo.environment["DOBUSH_REQUIRE_QEMU"] != nil
    }

    /// The firmware as it was built.
    static var application: [UInt8] {
        get throws { try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(firmware)/control-board.bin"))) }
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    /// The version of the firmware that the board came with.
    static let version: UInt32 = 5

    let boardKey: SigningKey
    let hostKey: SigningKey
    let publisher: SigningKey
    /// The service persons.
    let persons: [SigningKey]
    /// What becomes of bytes on the line, either way.
    var toBoard: ([UInt8]) -> [UInt8] = { $0 }
    var toHost: ([UInt8]) -> [UInt8] = { $0 }
    /// Every frame that the host sent.
    private(set) var sent: [[UInt8]] = []
    /// What the board told beside answers, and nobody looked at yet.
    var stories: [BoardStory] = []

    var host: HostSession
    private let folder = TemporaryFolder()
    private let hasDebugger: Bool
    private(set) var emulator: SimulatedBoard
    private var line: Int32
    private var elapsed = Duration.zero
    private var lastLook = ContinuousClock.now

    /// Starts a board that was given the host's key, and connects to its line.
    ///
    /// - Parameters:
    ///   - seed: what its keys come from.
    ///   - update: the version of an update that came already and has its first start now.
    ///   - spoiled: a byte of its flash memory that is another than it was.
    ///   - debugger: whether a debugger may come.
    init(seed: UInt64, update: UInt32? = nil, spoiled: Int? = nil, debugger: Bool = false) throws {
        let random = SeededRandom(seed: seed)
        let boardSeed = random.bytes(32)
        func key() throws -> SigningKey { try SigningKey(seed: SecretBytes(random.bytes(32))) }
        boardKey = try SigningKey(seed: SecretBytes(boardSeed))
        hostKey = try key()
        publisher = try key()
        persons = [try key(), try key()]
        host = try HostSession(identity: hostKey, board: boardKey.verifyingKey, random: RandomBytes.make)
        let picture = try FlashPicture(
            seed: boardSeed, publisher: publisher, hosts: [hostKey.verifyingKey],
            persons: persons.map(\.verifyingKey), application: Self.application, version: Self.version,
            update: update, entropy: RandomBytes.make(32))
        try picture.write(toFolder: folder.path)
        if let spoiled { try Self.flip(spoiled, in: folder.path) }
        hasDebugger = debugger
        emulator = try SimulatedBoard(firmware: Self.firmware, folder: folder.path, debugger: debugger)
        line = try emulator.connect(.host)
    }

    deinit { disconnect() }

    /// What the firmware wrote to its log line since the power came.
    var log: String { (try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8)) ?? "" }

    /// The log without what it says of memory: nothing, unless something failed.
    var complaints: [Substring] { log.split(separator: "\n").filter { !$0.hasPrefix("memory: ") } }

    /// The most memory that the firmware used so far, by its log.
    var memoryUse: Substring? { log.split(separator: "\n").last { $0.hasPrefix("memory: ") } }

    /// The name of the session, once there was one.
    var sessionName: [UInt8] { host.name }

    /// What the board said of itself when it was greeted.
    var greeted: BoardCondition { host.condition }

    /// The body of the report that came last.
    var body: [UInt8] { host.withBody { [UInt8]($0) } }

    /// Takes the power away, at once; the session is lost.
    func cutPower() {
        disconnect()
        emulator.powerOff()
    }

    private func disconnect() { close(line) }

    /// Gives the power back.
    func restorePower() throws {
        emulator = try SimulatedBoard(firmware: Self.firmware, folder: folder.path, debugger: hasDebugger)
        line = try emulator.connect(.host)
    }

    /// Changes a byte of the board's flash memory.
    func flip(_ place: Int) throws { try Self.flip(place, in: folder.path) }

    private static func flip(_ place: Int, in folder: String) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: "\(folder)/flash"))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(place))
        let byte = try file.read(upToCount: 1)?.first ?? 0
        try file.seek(toOffset: UInt64(place))
        try file.write(contentsOf: Data([byte ^ 4]))
    }

    /// Tells the board what its input expander would tell it.
    func expand(_ signals: String...) throws { try emulator.expand(signals) }

    /// A debugger's line to the emulator.
    func debugger() throws -> EmulatorDebugger { try EmulatorDebugger(line: emulator.connectDebugger()) }

    /// Begins a session with a key, the host's own unless told otherwise.
    func open(as key: SigningKey? = nil, expecting board: SigningKey? = nil) throws -> HostEvent {
        host = try HostSession(
            identity: key ?? hostKey, board: (board ?? boardKey).verifyingKey, random: RandomBytes.make)
        return try next()
    }

    /// Sends a command and waits for the event after it.
    func ask(_ command: BoardCommand, body: [UInt8] = []) throws -> HostEvent {
        _ = try host.send(command, body: body.span, at: now)
        return try next()
    }

    /// Waits until the firmware complains of something, of which it starts anew or ends the session.
    ///
    /// - Returns: whether it did so last.
    func complains(of complaint: Substring) throws -> Bool {
        let end = ContinuousClock.now + .seconds(60)
        while complaints.last != complaint, ContinuousClock.now < end { usleep(20_000) }
        return complaints.last == complaint
    }

    private func next() throws -> HostEvent { try next(within: .seconds(60)) }

    /// Puts bytes on the line.
    func inject(_ bytes: [UInt8]) throws { try Self.write(bytes, to: line) }

    private static func write(_ bytes: [UInt8], to line: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(line, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Fault(description: "the line is closed") }
            rest = rest.dropFirst(count)
        }
    }

    /// The host's clock, at a quarter of its speed, and standing still while the emulator has not taken what was sent: on a
    /// busy machine it takes bytes as slowly as no line does, and no test is about that.
    var now: Ticks {
        var unsent: Int32 = 0
        _ = ioctl(line, UInt(TIOCOUTQ), &unsent)
        let moment = ContinuousClock.now
        if unsent == 0 { elapsed += lastLook.duration(to: moment) }
        lastLook = moment
        return Ticks(UInt32(truncatingIfNeeded: Int(elapsed / .milliseconds(4))))
    }

    private func flush() throws {
        var frames: [[UInt8]] = []
        host.flush(at: now) { frames.append([UInt8]($0)) }
        sent += frames
        for frame in frames { try inject(toBoard(frame)) }
    }

    /// Lets both sides talk until the host has something to tell.
    func next(within limit: Duration) throws -> HostEvent {
        let end = ContinuousClock.now + limit
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while ContinuousClock.now < end {
            if let event = host.tick(at: now) { return event }
            try flush()
            var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 20) > 0 else { continue }
            let count = read(line, &buffer, buffer.count)
            guard count > 0 else { throw Fault(description: "the board is gone: \(log)") }
            var event: HostEvent?
            for byte in toHost(Array(buffer[..<count])) { event = host.receive(byte, at: now) ?? event }
            if let event {
                // The acknowledgement of what came.
                try flush()
                return event
            }
        }
        throw Fault(description: "nothing happened; the board's log: \(log)")
    }
}
