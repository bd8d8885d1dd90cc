import ReaderWire

extension CaptureEvent {
    package var english: String {
        switch self {
        case .waitingForFinger: "Lay a finger on the reader …"
        case .fingerOn: "Hold still …"
        case .fingerOff: "The finger may go."
        case .hint(let hint): hint.english
        }
    }
}

extension CaptureHint {
    package var english: String {
        switch self {
        case .tryAgain: "Not readable: wipe the finger and lay it down again."
        case .tooShort: "Too short: leave the finger longer."
        case .centreFinger: "Lay the finger on the middle of the reader."
        case .removeFinger: "Take the finger away and lay it down again."
        }
    }
}
