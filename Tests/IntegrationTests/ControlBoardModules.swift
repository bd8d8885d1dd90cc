import BoardSimulator
import DeviceWire
import Foundation
import Glibc
import Synchronization
import TestSupport

/// What hangs on the control board's lines beside the host: two printers, a document reader, the input expander. A thread
/// of its own answers for them, as the real ones would.
final class ControlBoardModules: Sendable {
    struct State: Sendable {
        var slips = PaperPrinter()
        var ballots = PaperPrinter()
        /// Frames that the reader reads, one each time that it is triggered.
        var documents: [[UInt8]] = []
        var isReaderThere = true
        /// How often the reader was triggered, and let go.
        fileprivate(set) var triggers = 0
        fileprivate(set) var releases = 0
        fileprivate var readerInput: [UInt8] = []
    }

    private static let lines: [SimulatedLine] = [.slipPrinter, .ballotPrinter, .documentReader]

    private let state: Mutex<State>
    private let isOver = Atomic(false)
    /// In the order of ``lines``.
    private let sockets: [Int32]

    /// Connects to the lines of a board.
    ///
    /// - Parameter state: how the modules are, for a board that gets its power back.
    init(_ board: SimulatedBoard, _ state: State = State()) throws {
        self.state = Mutex(state)
        sockets = try Self.lines.map { try board.connect($0) }
        Thread.detachNewThread { [self] in
            while !isOver.load(ordering: .relaxed) { serve() }
            for socket in sockets { close(socket) }
        }
    }

    /// Ends the thread, and with it the lines.
    func end() { isOver.store(true, ordering: .relaxed) }

    /// Looks at the modules or changes them.
    func change<Answer>(_ use: (inout sending State) -> sending Answer) -> Answer { state.withLock(use) }

    /// The trouble of a printer is over.
    func recover(_ printer: PrinterName) {
        state.withLock { state in
            switch printer {
            case .slips: send(state.slips.recover(), on: .slipPrinter)
            case .ballots: send(state.ballots.recover(), on: .ballotPrinter)
            }
        }
    }

    /// The reader reads something without being asked.
    func show(_ frame: [UInt8]) { state.withLock { _ in send(frame, on: .documentReader) } }

    private func serve() {
        var ready = sockets.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&ready, nfds_t(ready.count), 10) > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        for (index, line) in Self.lines.enumerated() where ready[index].revents != 0 {
            let count = read(sockets[index], &buffer, buffer.count)
            guard count > 0 else {
                end()
                return
            }
            state.withLock { state in
                let bytes = Array(buffer[..<count])
                switch line {
                case .slipPrinter: send(state.slips.receive(bytes), on: line)
                case .ballotPrinter: send(state.ballots.receive(bytes), on: line)
                case .documentReader: send(Self.answer(to: bytes, &state), on: line)
                case .host, .expander: break
                }
            }
        }
    }

    /// What the reader answers: it acknowledges an enquiry, and reads when it is triggered.
    private static func answer(to bytes: [UInt8], _ state: inout State) -> [UInt8] {
        guard state.isReaderThere else { return [] }
        var answers: [UInt8] = []
        for byte in bytes {
            if byte == 0x05, state.readerInput.isEmpty {
                answers.append(0x06)
                continue
            }
            state.readerInput.append(byte)
            if state.readerInput == [0x16, 0x54, 0x0D] {
                state.triggers += 1
                if !state.documents.isEmpty { answers += state.documents.removeFirst() }
            } else if state.readerInput == [0x16, 0x55, 0x0D] {
                state.releases += 1
            } else if state.readerInput.count < 3 {
                continue
            }
            state.readerInput = []
        }
        return answers
    }

    private func send(_ bytes: [UInt8], on line: SimulatedLine) {
        guard let place = Self.lines.firstIndex(of: line) else { return }
        Self.send(bytes, to: sockets[place])
    }

    private static func send(_ bytes: [UInt8], to line: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
