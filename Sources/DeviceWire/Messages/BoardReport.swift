/// What the board says: the answer to a command, or an event.
package enum BoardReport: Hashable, Sendable {
    /// The first message of every session: the board holds its keys.
    case ready
    case done
    case failed(BoardFailure)
    case status(BoardStatus)
    /// Body: measurement and signature, see ``Attestation``.
    case attestation(RunningFirmware)
    /// The answer to a question, or an event when a job ended.
    case job(JobProgress)
    case stock(BallotStock)
    /// Event.
    case button(ButtonName, ButtonAction)
    /// Event of a scan, its end. Body: what the code says, at most 900 bytes.
    case code(Symbology)
    /// Event of a scan, its end. Body: three lines of 30 characters (ICAO 9303-5, TD1), without line ends.
    case cardLines
    /// Event of a scan, its end.
    case scanEnded(ScanEnding)
    /// Event.
    case printer(PrinterName, PrinterState)

    /// The longest code, in bytes.
    package static let longestCode = 900
    /// Characters of an identity card's three lines.
    package static let cardLinesSize = 90

    /// Whether it may come unasked.
    var canComeUnasked: Bool {
        switch self {
        case .job, .button, .code, .cardLines, .scanEnded, .printer: true
        case .ready, .done, .failed, .status, .attestation, .stock: false
        }
    }
}
