package import ReaderWire

/// What happens at the sensor during a capture, for the screen.
package enum CaptureEvent: Sendable, Equatable {
    /// The sensor is on and waits.
    case waitingForFinger
    /// A finger touched the sensor.
    case fingerOn
    /// The finger left the sensor.
    case fingerOff
    /// What the person should do differently; the capture goes on.
    case hint(CaptureHint)

    init?(_ report: ReaderReport) {
        switch report {
        case .waitingForFinger: self = .waitingForFinger
        case .fingerOn: self = .fingerOn
        case .fingerOff: self = .fingerOff
        case .hint(let hint): self = .hint(hint)
        default: return nil
        }
    }
}
