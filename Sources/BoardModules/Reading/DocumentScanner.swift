package import DeviceWire

/// The document reader of a unit, on a serial line: one scan at a time, and nothing is kept of what was read once the host
/// has it. No input or output of its own.
///
/// The reader sends a frame for each thing that it read: STX, an identifier (ISO/IEC 15424), what was read, ETX. What it
/// sends while nobody asked is dropped, so that a document in front of it confirms nothing.
package struct DocumentScanner: ~Copyable {
    /// Milliseconds from one enquiry to the next.
    static let enquiryInterval: UInt32 = 1_000
    /// Enquiries without an answer, one after the other, after which the reader is absent.
    static let longestSilence = 3

    private struct Scan {
        let request: UInt16
        let sources: DocumentSources
        let since: Ticks
        let limit: UInt32
    }

    private enum Control {
        static let startOfText: UInt8 = 0x02
        static let endOfText: UInt8 = 0x03
        static let enquiry: UInt8 = 0x05
        static let acknowledge: UInt8 = 0x06
    }

    private var scan: Scan?
    /// How the last scan ended, until the host was told.
    private var ending: (request: UInt16, report: BoardReport)?
    /// Identifier and contents of a frame.
    private var frame = FixedBytes<903>()
    private var isInFrame = false
    private var isTooLong = false
    /// Where in the frame the contents begin.
    private var contents = 0
    private var lastEnquiry: Ticks?
    private var unanswered = DocumentScanner.longestSilence

    /// A reader of which nothing is known yet.
    package init() {}

    /// Whether the reader answers.
    package var isThere: Bool { unanswered < Self.longestSilence }

    /// Begins a scan.
    ///
    /// - Parameters:
    ///   - sources: what to look for.
    ///   - limit: for how many milliseconds.
    ///   - request: the command's number, which the scan's end bears.
    ///   - now: the board's clock.
    ///   - send: puts bytes on the reader's line.
    /// - Throws: `BoardFailure/busy` while one runs or its end was not told, `BoardFailure/absent`.
    package mutating func begin(
        _ sources: DocumentSources, for limit: UInt32, request: UInt16, at now: Ticks, _ send: (Span<UInt8>) -> Void
    ) throws(BoardFailure) {
        guard scan == nil, ending == nil else { throw .busy }
        guard isThere else { throw .absent }
        forget()
        scan = Scan(request: request, sources: sources, since: now, limit: limit)
        trigger(send)
    }

    /// Ends the scan that runs.
    ///
    /// - Throws: `BoardFailure/outOfOrder` when none does.
    package mutating func cancel(_ send: (Span<UInt8>) -> Void) throws(BoardFailure) {
        guard scan != nil else { throw .outOfOrder }
        end(.cancelled, send)
    }

    /// The session is over: nobody waits for a document any more.
    package mutating func endSession(_ send: (Span<UInt8>) -> Void) {
        if scan != nil { release(send) }
        scan = nil
        ending = nil
        forget()
    }

    /// Takes the next byte of the reader's line.
    package mutating func receive(_ byte: UInt8, _ send: (Span<UInt8>) -> Void) {
        if byte == Control.acknowledge, !isInFrame {
            unanswered = 0
            return
        }
        // What waits to be told stays until it was.
        guard ending == nil else { return }
        switch byte {
        case Control.startOfText:
            forget()
            isInFrame = true
        case Control.endOfText where isInFrame:
            isInFrame = false
            take(send)
        case _ where isInFrame && scan != nil:
            if frame.isFull { isTooLong = true } else { frame.append(byte) }
        default:
            break
        }
    }

    /// Lets time pass.
    package mutating func tick(at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        if lastEnquiry.map({ now.elapsed(since: $0) >= Self.enquiryInterval }) ?? true {
            lastEnquiry = now
            if unanswered < Self.longestSilence { unanswered += 1 }
            let enquiry: InlineArray<1, UInt8> = [Control.enquiry]
            send(enquiry.span)
        }
        guard let scan else { return }
        if !isThere {
            end(.fault, send)
        } else if now.elapsed(since: scan.since) >= scan.limit {
            end(.timedOut, send)
        }
    }

    /// How the last scan ended, if the host was not told yet.
    package var untold: (request: UInt16, report: BoardReport)? { ending }

    /// Lends the contents that belong to ``untold``.
    package func withContents<Answer>(_ use: (Span<UInt8>) -> Answer) -> Answer {
        frame.withBytes { use($0.extracting(contents..<$0.count)) }
    }

    /// The host was told: nothing of it is kept.
    package mutating func told() {
        ending = nil
        forget()
    }

    private mutating func take(_ send: (Span<UInt8>) -> Void) {
        guard let scan else { return forget() }
        guard !isTooLong, let content = frame.withBytes({ ScanContent($0) }) else { return end(.unreadable, send) }
        guard scan.sources.contains(content.source) else {
            // A code on a card whose lines are wanted: look on.
            forget()
            return trigger(send)
        }
        switch content {
        case .code(let symbology):
            finish(scan, .code(symbology))
        case .card:
            joinLines()
            if frame.withBytes({ CardLines.areSound($0) }) {
                finish(scan, .cardLines)
            } else {
                end(.unreadable, send)
            }
        }
    }

    private mutating func finish(_ scan: Scan, _ report: BoardReport) {
        ending = (scan.request, report)
        if case .code = report { contents = ScanContent.identifierSize }
        self.scan = nil
    }

    private mutating func end(_ reason: ScanEnding, _ send: (Span<UInt8>) -> Void) {
        guard let scan else { return }
        release(send)
        forget()
        ending = (scan.request, .scanEnded(reason))
        self.scan = nil
    }

    /// Leaves of a card's frame its characters alone, without the identifier and the line ends.
    private mutating func joinLines() {
        var kept = 0
        for index in ScanContent.identifierSize..<frame.count where frame[index] != 0x0D && frame[index] != 0x0A {
            frame[kept] = frame[index]
            kept += 1
        }
        frame.removeLast(frame.count - kept)
    }

    private mutating func forget() {
        frame.removeAll()
        contents = 0
        isInFrame = false
        isTooLong = false
    }

    /// SYN T CR: look for something.
    private func trigger(_ send: (Span<UInt8>) -> Void) {
        let bytes: InlineArray<3, UInt8> = [0x16, 0x54, 0x0D]
        send(bytes.span)
    }

    /// SYN U CR: look for nothing any more.
    private func release(_ send: (Span<UInt8>) -> Void) {
        let bytes: InlineArray<3, UInt8> = [0x16, 0x55, 0x0D]
        send(bytes.span)
    }
}
