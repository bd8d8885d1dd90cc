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
    private var modules: SimulatedModules?
    /// Bytes that crossed the line, both ways together.
    private(set) var carried = 0
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

    deinit {
        modules?.end()
        close(line)
    }

    /// Gives the board its printers, and as many blank sheets, in the session.
    func load(sheets: UInt16) throws {
        modules = try SimulatedModules(emulator)
        while true {
            guard case .report(_, .status(let status)) = try ask(.status) else { throw BenchFault.noSession }
            if status.ballots == .ready { break }
            usleep(20_000)
        }
        guard case .report(_, .stock) = try ask(.loadStock(sheets)) else { throw BenchFault.noSession }
    }

    /// Prints a ballot and waits until it is out.
    func printBallot(_ job: PrintJob) throws {
        try order(.openJob(job))
        for first in stride(from: 0, to: Int(job.rows), by: job.rowsPerMessage) {
            let count = min(job.rowsPerMessage, Int(job.rows) - first)
            let rows = [UInt8](repeating: 0x5A, count: count * job.rowSize)
            try order(.rows(job: job.number, first: UInt16(first)), rows)
        }
        try order(.closeJob(job.number))
        while true {
            let event = try next()
            guard case .report(_, .job(let progress)) = event else {
                if case .ended = event { throw BenchFault.notPrinted }
                continue
            }
            guard progress.stage == .printed else { throw BenchFault.notPrinted }
            return
        }
    }

    private func order(_ command: BoardCommand, _ body: [UInt8] = []) throws {
        guard case .report(_, .done) = try ask(command, body) else { throw BenchFault.notPrinted }
    }

    /// Gives a command and waits for its answer; what the board tells unasked is passed over.
    private func ask(_ command: BoardCommand, _ body: [UInt8] = []) throws -> HostEvent {
        let request = try host.send(command, body: body.span, at: now)
        while true {
            let event = try next()
            if case .report(let number, _) = event, number != request { continue }
            return event
        }
    }

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
        guard case .report(_, .status) = try ask(.status) else { throw BenchFault.noSession }
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
        carried += bytes.count
        guard write(line, bytes, bytes.count) == bytes.count else { throw BenchFault.lineClosed }
    }

    /// What came within 50 ms.
    private func receive() throws -> [UInt8] {
        var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        guard poll(&ready, 1, 50) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = read(line, &buffer, buffer.count)
        guard count > 0 else { throw BenchFault.lineClosed }
        carried += count
        return Array(buffer[..<count])
    }
}
