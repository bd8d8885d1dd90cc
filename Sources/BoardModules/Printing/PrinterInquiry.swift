import DeviceWire

/// Asks an ESC/POS printer how it is, again and again, in rounds of three questions (`DLE EOT 2`, `3` and `4`).
///
/// Bits of a picture may look like a question, and be answered too. So what a printer says counts when two rounds running
/// say the same; the first answer of one that was absent counts at once.
struct PrinterInquiry: Sendable {
    /// Milliseconds from one round to the next while nothing is awaited of the printer.
    static let calm: UInt32 = 1_000
    /// The same while something is, or while two rounds do not agree.
    static let urgent: UInt32 = 250
    /// Milliseconds in which it answers a question.
    static let answerTime: UInt32 = 1_000
    /// Questions without an answer, one after the other, after which it is absent.
    static let longestSilence = 3

    /// How it is, as far as is known.
    private(set) var state = PrinterState.absent
    /// What the last round said.
    private var said: PrinterState?
    /// What this round has said so far.
    private var saying = PrinterState.ready
    private var asked: PrinterQuestion?
    /// The next question of this round.
    private var next: PrinterQuestion?
    /// When the last question went out, or the last round ended.
    private var since: Ticks?
    private var unanswered = 0

    /// Takes a byte that is an answer.
    mutating func receive(_ answer: UInt8, at now: Ticks) {
        guard let question = asked else { return }
        asked = nil
        unanswered = 0
        let state = question.state(by: answer)
        // The first complaint is the cause; little paper matters less than any other.
        if saying == .ready || saying == .paperLow && state != .ready { saying = state }
        next = question.next
        if next == nil { endRound(at: now) }
    }

    /// Asks, when it is time.
    mutating func tick(at now: Ticks, isUrgent: Bool, _ send: (Span<UInt8>) -> Void) {
        if asked != nil, let since, now.elapsed(since: since) >= Self.answerTime {
            asked = nil
            next = nil
            unanswered += 1
            if unanswered >= Self.longestSilence {
                state = .absent
                said = nil
            }
        }
        guard asked == nil else { return }
        if let next {
            ask(next, at: now, send)
        } else if isTime(now, isUrgent: isUrgent) {
            saying = .ready
            ask(.cause, at: now, send)
        }
    }

    private func isTime(_ now: Ticks, isUrgent: Bool) -> Bool {
        guard let since else { return true }
        return now.elapsed(since: since) >= (isUrgent || said != state ? Self.urgent : Self.calm)
    }

    private mutating func ask(_ question: PrinterQuestion, at now: Ticks, _ send: (Span<UInt8>) -> Void) {
        let bytes: InlineArray<3, UInt8> = [0x10, 0x04, question.rawValue]
        send(bytes.span)
        asked = question
        next = nil
        since = now
    }

    private mutating func endRound(at now: Ticks) {
        if said == nil || said == saying { state = saying }
        said = saying
        since = now
    }
}
