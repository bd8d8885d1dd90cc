import DeviceWire
import Foundation
import Glibc
import Sodium
import TestSupport

/// The control board in QEMU, running the firmware's binary, and the host's side of its line.
final class ControlBoardMachine {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
    private static let firmware = "\(root)/.build-firmware/firmware.elf"
    private static let emulator = "/usr/bin/qemu-system-arm"

    /// Whether `make firmware` was run and QEMU is installed.
    static var isThere: Bool {
        FileManager.default.fileExists(atPath: firmware) && FileManager.default.isExecutableFile(atPath: emulator)
    }

    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    let boardKey: SigningKey
    let hostKey: SigningKey
    /// What becomes of bytes on the line, either way.
    var toBoard: ([UInt8]) -> [UInt8] = { $0 }
    var toHost: ([UInt8]) -> [UInt8] = { $0 }
    /// Every frame that the host sent.
    private(set) var sent: [[UInt8]] = []
    /// What the board told beside answers, and nobody looked at yet.
    var stories: [BoardStory] = []

    var host: HostSession
    private let emulatorId: pid_t
    let folder = TemporaryFolder()
    private let line: Int32
    private let start = ContinuousClock.now

    /// Starts a board that was given the host's key, and connects to its line.
    init(seed: UInt64) throws {
        let random = SeededRandom(seed: seed)
        let boardSeed = random.bytes(32)
        boardKey = try SigningKey(seed: SecretBytes(boardSeed))
        hostKey = try SigningKey(seed: SecretBytes(random.bytes(32)))
        host = try HostSession(identity: hostKey, board: boardKey.verifyingKey, random: RandomBytes.make)
        let provision = boardSeed + RandomBytes.make(32) + hostKey.verifyingKey.bytes
        try Data(provision).write(to: URL(fileURLWithPath: "\(folder.path)/provision"))
        emulatorId = try Self.spawn([
            Self.emulator, "-M", "mps2-an386", "-nographic", "-nodefaults", "-kernel", Self.firmware,
            "-chardev", "socket,id=host,path=\(folder.path)/host,server=on,wait=off", "-serial", "chardev:host",
            // The expander's line carries the log the other way.
            "-chardev", "socket,id=expander,path=\(folder.path)/expander,server=on,wait=off,logfile=\(folder.path)/log",
            "-serial", "chardev:expander",
            "-chardev", "socket,id=slips,path=\(folder.path)/slips,server=on,wait=off", "-serial", "chardev:slips",
            "-chardev", "socket,id=reader,path=\(folder.path)/reader,server=on,wait=off", "-serial", "chardev:reader",
            "-chardev", "socket,id=ballots,path=\(folder.path)/ballots,server=on,wait=off",
            "-serial", "chardev:ballots",
            "-device", "loader,file=\(folder.path)/provision,addr=0x21000000,force-raw=on",
        ])
        do {
            line = try Self.connect(to: "\(folder.path)/host")
        } catch {
            Self.end(emulatorId)
            throw error
        }
    }

    deinit {
        close(line)
        Self.end(emulatorId)
    }

    private static func end(_ emulator: pid_t) {
        kill(emulator, SIGKILL)
        waitpid(emulator, nil, 0)
    }

    /// What the firmware wrote to its log line: nothing, unless it failed.
    var log: String { (try? String(contentsOfFile: "\(folder.path)/log", encoding: .utf8)) ?? "" }

    /// The name of the session, once there was one.
    var sessionName: [UInt8] { host.name }

    /// Begins a session with a key, the host's own unless told otherwise.
    func open(as key: SigningKey? = nil, expecting board: SigningKey? = nil) throws -> HostEvent {
        host = try HostSession(
            identity: key ?? hostKey, board: (board ?? boardKey).verifyingKey, random: RandomBytes.make)
        return try next(within: .seconds(5))
    }

    /// Sends a command and waits for the event after it.
    func ask(_ command: BoardCommand, body: [UInt8] = []) throws -> HostEvent {
        _ = try host.send(command, body: body.span, at: now)
        return try next(within: .seconds(15))
    }

    /// Sends a command.
    ///
    /// - Returns: its number.
    func send(_ command: BoardCommand, body: [UInt8]) throws -> UInt16 {
        try host.send(command, body: body.span, at: now)
    }

    /// Puts bytes on the line.
    func inject(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Fault(description: "the line is closed") }
            rest = rest.dropFirst(count)
        }
    }

    var now: Ticks {
        let elapsed = start.duration(to: .now).components
        return Ticks(UInt32(truncatingIfNeeded: elapsed.seconds * 1_000 + elapsed.attoseconds / 1_000_000_000_000_000))
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

    /// Starts a program whose standard input and output are nowhere.
    private static func spawn(_ arguments: [String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for output in [0, 1] as [Int32] { posix_spawn_file_actions_addopen(&actions, output, "/dev/null", O_RDWR, 0) }
        var strings = arguments.map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        var id: pid_t = 0
        let status = posix_spawn(&id, arguments[0], &actions, nil, &strings, environ)
        guard status == 0 else { throw Fault(description: "QEMU does not start") }
        return id
    }

    static func connect(to path: String) throws -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        for _ in 0..<200 {
            let line = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            let status = withUnsafePointer(to: &address) { address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    Glibc.connect(line, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            if status == 0 { return line }
            close(line)
            usleep(25_000)
        }
        throw Fault(description: "QEMU opens no line")
    }
}
