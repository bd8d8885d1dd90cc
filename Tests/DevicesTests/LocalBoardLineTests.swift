import DeviceWire
import Devices
import Foundation
import Glibc
import Sodium
import TestSupport
import Testing
import Trust

@Suite struct LocalBoardLineTests {
    /// The other end of a serial line: a pseudo terminal.
    private final class Terminal {
        let master: Int32
        let path: String

        init() throws {
            master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
            var isLocked: Int32 = 0
            var number: Int32 = 0
            // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>, which the module map leaves out.
            try #require(
                master >= 0 && ioctl(master, 0x4004_5431, &isLocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
            path = "/dev/pts/\(number)"
        }

        deinit { close(master) }

        func write(_ bytes: [UInt8]) { _ = Glibc.write(master, bytes, bytes.count) }

        func read(_ count: Int) -> [UInt8] {
            var all: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: count)
            while all.count < count {
                let got = Glibc.read(master, &buffer, count - all.count)
                guard got > 0 else { break }
                all += buffer[..<got]
            }
            return all
        }
    }

    private static let allBytes = (0...255).map { UInt8($0) }

    @Test func `a serial line carries every byte unchanged, both ways`() async throws {
        let terminal = try Terminal()
        let connection = try await LocalBoardLine(path: terminal.path).connect()
        defer { connection.close() }
        var settings = termios()
        #expect(tcgetattr(terminal.master, &settings) == 0)
        #expect(cfgetispeed(&settings) == B921600 && cfgetospeed(&settings) == B921600, "the wire's page says so")
        connection.send(Self.allBytes)
        #expect(terminal.read(256) == Self.allBytes)
        terminal.write(Self.allBytes)
        var got: [UInt8] = []
        for await bytes in connection.incoming {
            got += bytes
            if got.count >= 256 { break }
        }
        #expect(got == Self.allBytes)
    }

    @Test func `a serial line that another has is in use, and free when it was closed`() async throws {
        let terminal = try Terminal()
        let connection = try await LocalBoardLine(path: terminal.path).connect()
        await #expect(throws: BoardLineFault.inUse) { try await LocalBoardLine(path: terminal.path).connect() }
        connection.close()
        for await _ in connection.incoming {}
        var again: (any BoardConnection)?
        for _ in 0..<200 where again == nil {
            again = try? await LocalBoardLine(path: terminal.path).connect()
            if again == nil { try await Task.sleep(for: .milliseconds(5)) }
        }
        try #require(again != nil)
        again?.close()
    }

    @Test func `a line that goes away ends what comes`() async throws {
        var terminal: Terminal? = try Terminal()
        let connection = try await LocalBoardLine(path: terminal?.path ?? "").connect()
        terminal = nil
        for await _ in connection.incoming {}
        connection.send([1])
    }

    @Test func `where no line is, the fault says why`() async {
        await #expect(throws: BoardLineFault.absent) { try await LocalBoardLine(path: "/dev/ttyACM-none").connect() }
        await #expect(throws: BoardLineFault.unfit) { try await LocalBoardLine(path: "/etc/hostname").connect() }
        await #expect(throws: BoardLineFault.unfit) { try await LocalBoardLine(path: "/dev/null").connect() }
    }

    /// A board that answers on a terminal's line until the line is closed.
    private func serve(_ terminal: Terminal) {
        let line = terminal.master
        Thread.detachNewThread {
            let start = ContinuousClock.now
            var session = BoardSession(
                identity: BoardDouble.boardKey, hosts: [BoardDouble.hostKey.verifyingKey], firmware: 7,
                model: Array("Unit 12".utf8), condition: [.tampered], random: RandomBytes.make)
            var buffer = [UInt8](repeating: 0, count: 256)
            while true {
                var ready = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
                guard poll(&ready, 1, 20) >= 0 else { return }
                let now = Ticks(UInt32(start.duration(to: .now) / .milliseconds(1)))
                if ready.revents & Int16(POLLIN) != 0 {
                    let count = read(line, &buffer, buffer.count)
                    guard count > 0 else { return }
                    for byte in buffer[..<count] { _ = session.receive(byte, at: now) }
                } else if ready.revents & Int16(POLLNVAL) != 0 {
                    return
                }
                _ = session.tick(at: now)
                session.flush(at: now) { frame in
                    let bytes = [UInt8](frame)
                    _ = write(line, bytes, bytes.count)
                }
            }
        }
    }

    @Test func `a board on a serial line tells who it is, and a silent line nothing`() async throws {
        let (silent, terminal) = (try Terminal(), try Terminal())
        serve(terminal)
        let paths = [silent.path, terminal.path]
        let finder = BoardFinder(lines: { paths.map(LocalBoardLine.init(path:)) })
        let found = await finder.boards()
        #expect(found.map(\.path) == [terminal.path])
        #expect(found.first?.identity.key == BoardDouble.boardKey.verifyingKey)
        #expect(found.first?.identity.condition == [.tampered])
        #expect(found.first?.identity.model == Array("Unit 12".utf8))
        withExtendedLifetime((silent, terminal)) {}
    }

    @Test func `a unit is found by its key, and its session opens on the line where it answered`() async throws {
        let (silent, terminal) = (try Terminal(), try Terminal())
        serve(terminal)
        let paths = [silent.path, terminal.path]
        let board = BoardDouble.boardKey.verifyingKey
        let link = ControlBoardLink(
            line: FoundBoardLine(board: board, finder: BoardFinder(lines: { paths.map(LocalBoardLine.init(path:)) })),
            identity: BoardDouble.hostKey, board: board, random: SystemRandom())
        let service = Task { await link.run() }
        defer { service.cancel() }
        #expect(await link.waitUntilOpen(within: .seconds(60)))
        #expect(await link.state.presence == .open([.tampered]))
        let quiet = [silent.path]
        let other = FoundBoardLine(
            board: BoardDouble.hostKey.verifyingKey,
            finder: BoardFinder(lines: { quiet.map(LocalBoardLine.init(path:)) }))
        await #expect(throws: BoardLineFault.absent) { try await other.connect() }
        withExtendedLifetime((silent, terminal)) {}
    }
}
