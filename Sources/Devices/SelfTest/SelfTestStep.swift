/// What the self-test looks at, in its order: first what needs nobody, then what a person takes part in.
package enum SelfTestStep: String, Sendable, CaseIterable {
    /// The board answers with its key, and knows this terminal.
    case session
    case caseClosed = "case"
    case firmware
    case clock
    case battery
    case temperature
    case documentReader = "document-reader"
    case slipPrinter = "slip-printer"
    case ballotPrinter = "ballot-printer"
    case fingerReader = "finger-reader"
    /// A person lays a finger on the reader.
    case finger
    /// A person shows a document.
    case document
    /// A slip comes out of the printer.
    case slip
    /// A person presses the green button under the blinking lamp.
    case button

    /// Whether somebody must be there.
    package var needsPerson: Bool {
        switch self {
        case .finger, .document, .slip, .button: true
        default: false
        }
    }

    /// Whether it is about the control board.
    var needsBoard: Bool {
        switch self {
        case .fingerReader, .finger: false
        default: true
        }
    }
}
