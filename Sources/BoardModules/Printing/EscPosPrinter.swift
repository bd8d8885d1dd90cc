package import DeviceWire

/// A printer that speaks ESC/POS (Epson's command reference) over a serial line: pictures, and how it is. No input or
/// output of its own.
///
/// Rows go to the paper as they come: the printer must not hold a page, or one that was given up would be printed when
/// somebody puts paper in. Behind rows stands `GS r 1`, which it answers when everything before it is done.
package struct EscPosPrinter: Sendable {
    /// Milliseconds after which rows must be on paper: less than a host waits for the answer to them.
    static let rowsTime: UInt32 = 4_000
    /// Milliseconds after which a job must have been cut or ejected.
    static let endingTime: UInt32 = 20_000

    private enum Work {
        case none
        /// A job's rows are on paper as far as they came.
        case between
        case rows(since: Ticks)
        case ending(since: Ticks)
    }

    private let handling: PaperHandling
    private var inquiry = PrinterInquiry()
    private var work = Work.none
    private var isDone = false

    /// A printer of which nothing is known yet.
    package init(_ handling: PaperHandling) {
        self.handling = handling
    }

    /// How it is.
    package var state: PrinterState {
        switch (work, inquiry.state) {
        case (.none, let state): state
        case (_, .ready), (_, .paperLow): .printing
        case (_, let state): state
        }
    }

    /// Drops what waits in the printer and brings out what is on the paper: after a start of the board, which knows
    /// nothing of what was there before.
    package func reset(_ send: (Span<UInt8>) -> Void) {
        // DLE DC4 8: clear the buffers; ESC @: initialise.
        let clear: InlineArray<12, UInt8> = [0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8, 0x1B, 0x40]
        send(clear.span)
        sendEnding(send)
    }

    /// Prints rows; ``tick(at:_:)`` tells when they are on paper.
    ///
    /// - Parameters:
    ///   - rows: whole rows, most significant bit on the left.
    ///   - rowSize: bytes of a row.
    ///   - now: the board's clock.
    ///   - send: puts bytes on the printer's line.
    package mutating func print(_ rows: Span<UInt8>, rowSize: Int, at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        // GS v 0, normal density: bytes a row, rows.
        let count = rows.count / rowSize
        let head: InlineArray<8, UInt8> = [
            0x1D, 0x76, 0x30, 0, UInt8(truncatingIfNeeded: rowSize), UInt8(truncatingIfNeeded: rowSize >> 8),
            UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8),
        ]
        send(head.span)
        send(rows)
        askWhenDone(send)
        work = .rows(since: now)
    }

    /// Cuts or ejects what was printed; ``tick(at:_:)`` tells when it is out.
    package mutating func finish(at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        sendEnding(send)
        askWhenDone(send)
        work = .ending(since: now)
    }

    /// Gives a job up: what waits in the printer is dropped, and what is on the paper comes out.
    package mutating func abandon(_ send: (Span<UInt8>) -> Void) {
        if case .none = work { return }
        work = .none
        reset(send)
    }

    /// Takes the next byte of its line.
    package mutating func receive(_ byte: UInt8, at now: Ticks) {
        if PrinterQuestion.isAnswer(byte) {
            inquiry.receive(byte, at: now)
        } else if byte & 0b1001_0000 == 0 {
            // What answers GS r.
            isDone = true
        }
    }

    /// Asks the printer what is to be asked.
    ///
    /// - Returns: what became of the rows or of the ending, once.
    package mutating func tick(at now: Ticks, _ send: (Span<UInt8>) -> Void) -> PrinterStep? {
        let (since, limit, after): (Ticks, UInt32, Work)
        switch work {
        case .none, .between:
            inquiry.tick(at: now, isUrgent: false, send)
            return nil
        case .rows(let start): (since, limit, after) = (start, Self.rowsTime, .between)
        case .ending(let start): (since, limit, after) = (start, Self.endingTime, .none)
        }
        if isDone {
            work = after
            return .done
        }
        // Not at once: as a rule the rows are soon on paper.
        let waited = now.elapsed(since: since)
        if waited >= PrinterInquiry.urgent { inquiry.tick(at: now, isUrgent: true, send) }
        guard let stage = inquiry.state.jobEnding ?? (waited >= limit ? .fault : nil) else { return nil }
        abandon(send)
        return .failed(stage)
    }

    private mutating func askWhenDone(_ send: (Span<UInt8>) -> Void) {
        isDone = false
        // GS r 1: answered in its turn, unlike DLE EOT.
        let question: InlineArray<3, UInt8> = [0x1D, 0x72, 1]
        send(question.span)
    }

    private func sendEnding(_ send: (Span<UInt8>) -> Void) {
        switch handling {
        case .roll:
            // GS V 66 n: feed to the knife and n steps more, and cut.
            let cut: InlineArray<4, UInt8> = [0x1D, 0x56, 66, 24]
            send(cut.span)
        case .sheets:
            // FF: eject.
            let eject: InlineArray<1, UInt8> = [0x0C]
            send(eject.span)
        }
    }
}
