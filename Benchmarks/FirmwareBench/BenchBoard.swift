import BoardSimulator
import DeviceWire
import FoundationEssentials
import Glibc
import Sodium

/// A simulated board and the host's end of its line, which is otherwise idle.
final class BenchBoard {
    private let emulator: SimulatedBoard
    private let line: Int32
    private let hostKey: SigningKey
    private let boardKey: SigningKey
    private var host: HostSession
    private let start = ContinuousClock.now

    /// Switches a new board on.
    ///
    /// - Parameters:
    ///   - firmware: the folder of the images.
    ///   - folder: an empty one for the board.
    init(firmware: String, folder: String) throws {
        func key(_ byte: UInt8) throws -> SigningKey {
            try SigningKey(seed: SecretBytes([UInt8](repeating: byte, count: 32)))
        }
        (hostKey, boardKey) = (try key(1), try key(2))
        let application = try [UInt8](Data(contentsOf: URL(filePath: "\(firmware)/control-board.bin")))
        try FlashPicture(
            seed: [UInt8](repeating: 2, count: 32), publisher: key(3), hosts: [hostKey.verifyingKey], persons: [],
            application: application, version: 1, entropy: RandomBytes.make(32)
        ).write(toFolder: folder)
        host = try HostSession(identity: hostKey, board: boardKey.verifyingKey, random: RandomBytes.make)
        emulator = try SimulatedBoard(firmware: firmware, folder: folder)
        line = try emulator.connect(.host)
    }

    deinit { close(line) }

    /// Asks who it is, outside of any session, after a frame of an unknown kind that the board drops: nothing is signed or
    /// encrypted, and as many bytes go as in ``askStatus()``, a command and an acknowledgement.
    func identify() throws {
        try send(Self.filler + Self.question)
        var decoder = FrameDecoder()
        while true {
            for byte in try receive() where (try? decoder.push(byte)) == true {
                let isAnswer = decoder.withPacket { (try? BoardIdentity(packet: $0)) != nil }
                if isAnswer { return }
            }
        }
    }

    /// Opens a session.
    func open() throws {
        host = try HostSession(identity: hostKey, board: boardKey.verifyingKey, random: RandomBytes.make)
        guard try next() == .opened else { throw BenchFault.noSession }
    }

    /// Asks for the status in the session.
    func askStatus() throws {
        _ = try host.send(.status, body: [UInt8]().span, at: now)
        guard case .report(_, .status) = try next() else { throw BenchFault.noSession }
    }

    private static let question = frame(BoardIdentity.question)
    /// 41 and 17 bytes are a session's two frames, 9 the question.
    private static let filler = frame([1, 99] + [UInt8](repeating: 1, count: 49 - 9))

    private static func frame(_ packet: [UInt8]) -> [UInt8] {
        var frame = FrameBytes()
        Frame.write(packet.span, into: &frame)
        return frame.withBytes { [UInt8]($0) }
    }

    private var now: Ticks { Ticks(UInt32(truncatingIfNeeded: Int(start.duration(to: .now) / .milliseconds(1)))) }

    private func next() throws -> HostEvent {
        while true {
            if let event = host.tick(at: now) { return event }
            try flush()
            for byte in try receive() {
                guard let event = host.receive(byte, at: now) else { continue }
                try flush()
                return event
            }
        }
    }

    private func flush() throws {
        var bytes: [UInt8] = []
        host.flush(at: now) { bytes += [UInt8]($0) }
        if !bytes.isEmpty { try send(bytes) }
    }

    private func send(_ bytes: [UInt8]) throws {
        guard write(line, bytes, bytes.count) == bytes.count else { throw BenchFault.lineClosed }
    }

    /// What came within 50 ms.
    private func receive() throws -> [UInt8] {
        var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 50) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(line, &buffer, buffer.count)
        guard count > 0 else { throw BenchFault.lineClosed }
        return Array(buffer[..<count])
    }
}
