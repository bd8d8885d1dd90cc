package import DeviceWire
import Dispatch
import Glibc
import Synchronization

/// What hangs on the control board's lines beside the host: two printers and a document reader. A thread of their own
/// answers for them, as the real ones would.
package final class SimulatedModules: Sendable {
    /// How the modules are, and what they did.
    package struct State: Sendable {
        package var slips = PaperPrinter()
        package var ballots = PaperPrinter()
        /// Frames that the reader reads, one each time that it is triggered (`Firmware/README.md`).
        package var documents: [[UInt8]] = []
        package var isReaderThere = true
        /// How often the reader was triggered, and let go.
        package fileprivate(set) var triggers = 0
        package fileprivate(set) var releases = 0
        fileprivate var readerInput: [UInt8] = []

        package init() {}
    }

    private static let lines: [SimulatedLine] = [.slipPrinter, .ballotPrinter, .documentReader]

    private let state: Mutex<State>
    private let isOver = Atomic(false)
    /// In the order of ``lines``.
    private let sockets: [Int32]

    /// Connects to the lines of a board.
    ///
    /// - Parameters:
    ///   - board: whose lines they are on.
    ///   - state: how they are at first: for a board that gets its power back, as they were.
    /// - Throws: ``BoardSimulatorFault/line``.
    package init(_ board: SimulatedBoard, _ state: State = State()) throws(BoardSimulatorFault) {
        self.state = Mutex(state)
        var sockets: [Int32] = []
        for line in Self.lines { sockets.append(try board.connect(line)) }
        self.sockets = sockets
        DispatchQueue(label: "simulated modules").async { [self] in
            while !isOver.load(ordering: .relaxed) { serve() }
            for socket in self.sockets { close(socket) }
        }
    }

    /// Ends the thread, and with it the lines.
    package func end() { isOver.store(true, ordering: .relaxed) }

    /// Looks at the modules or changes them.
    package func change<Answer>(_ use: (inout sending State) -> sending Answer) -> Answer { state.withLock(use) }

    /// The trouble of a printer is over.
    package func recover(_ printer: PrinterName) {
        state.withLock { state in
            switch printer {
            case .slips: send(state.slips.recover(), on: .slipPrinter)
            case .ballots: send(state.ballots.recover(), on: .ballotPrinter)
            }
        }
    }

    /// The reader reads something without being asked.
    package func show(_ frame: [UInt8]) { state.withLock { _ in send(frame, on: .documentReader) } }

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
