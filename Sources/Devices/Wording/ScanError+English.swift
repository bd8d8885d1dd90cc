import ReaderWire

extension ScanError {
    package var english: String {
        switch self {
        case .reader(let failure):
            switch failure {
            case .noDevice: "No fingerprint reader was found; check its cable."
            case .busy: "The fingerprint reader is busy; wait a little and try again."
            case .removed: "The fingerprint reader was unplugged; plug it in again."
            case .tooHot: "The fingerprint reader is too hot; wait some minutes until it has cooled down."
            case .timedOut: "Nobody laid a finger on the reader in time."
            case .cancelled: "The reading was cancelled."
            case .protocolFault: "The fingerprint reader answered nonsense; unplug it and plug it in again."
            case .notOpen: "The fingerprint reader is not open yet."
            case .noImages: "This reader gives no images of fingers; another one is needed."
            case .other: "The fingerprint reader stopped working; unplug it and plug it in again."
            }
        case .readerRestarted: "The fingerprint reader's program is being started again; try once more."
        case .readerUnavailable: "The fingerprint reader's program does not run; tell the commission."
        }
    }
}
