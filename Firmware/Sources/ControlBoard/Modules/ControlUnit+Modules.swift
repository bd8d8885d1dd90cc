import BoardModules
import BoardState
import DeviceWire

extension ControlUnit {
    /// Hears the modules, lets them go on, and tells the host what they have to tell.
    @inline(never)
    mutating func tendModules() {
        let board = board
        let now = board.now
        while let byte = board.receive(from: .slipPrinter) { printing.receive(byte, from: .slips, at: now) }
        while let byte = board.receive(from: .ballotPrinter) { printing.receive(byte, from: .ballots, at: now) }
        while let byte = board.receive(from: .documentReader) {
            scanner.receive(byte) { board.transmit($0, to: .documentReader) }
        }
        printing.tick(at: now, &journal) { board.transmit($1, to: $0.line) }
        scanner.tick(at: now) { board.transmit($0, to: .documentReader) }
        buttons.tick(at: now)
        if let answer = printing.nextAnswer() { try? session.answer(answer, body: [UInt8]().span) }
        if session.canTell { tellNext() }
    }

    /// Whoever waited for a document, a job's rows or a button waits no more.
    @inline(never)
    mutating func endModulesSession() {
        let board = board
        printing.endSession(&journal) { board.transmit($1, to: $0.line) }
        scanner.endSession { board.transmit($0, to: .documentReader) }
        buttons.endSession()
    }

    /// Does a command of the document reader.
    ///
    /// - Returns: why not, or `nil` when it was done.
    @inline(never)
    mutating func scan(_ command: BoardCommand) -> BoardFailure? {
        let board = board
        do throws(BoardFailure) {
            if case .scan(let sources, let milliseconds) = command, let request = session.openRequest {
                try scanner.begin(sources, for: milliseconds, request: request, at: board.now) {
                    board.transmit($0, to: .documentReader)
                }
            } else {
                try scanner.cancel { board.transmit($0, to: .documentReader) }
            }
            return nil
        } catch {
            return error
        }
    }

    /// Does a command of printing.
    ///
    /// - Returns: the answer, or `nil` when it comes later.
    @inline(never)
    mutating func print(_ command: BoardCommand) -> BoardReport? {
        let board = board
        // Copied, so that the session can be used meanwhile; wiped, because it may be a ballot.
        var body = PacketBytes()
        session.withBody { body.append($0) }
        let answer = body.withBytes { body in
            printing.take(command, body: body, at: board.now, &journal) { board.transmit($1, to: $0.line) }
        }
        body.removeAll()
        return answer
    }

    /// Tells the host the next thing that happened.
    @inline(never)
    private mutating func tellNext() {
        if let (request, report) = scanner.untold {
            var contents = PacketBytes()
            scanner.withContents { contents.append($0) }
            contents.withBytes { contents in try? session.tell(report, request: request, body: contents) }
            contents.removeAll()
            scanner.told()
        } else if let event = printing.nextEvent() ?? buttons.nextEvent() {
            try? session.tell(event, request: 0, body: [UInt8]().span)
        }
    }
}
