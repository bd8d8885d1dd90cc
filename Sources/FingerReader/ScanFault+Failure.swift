import ReaderWire

extension ScanFault {
    /// The failure to report where nobody can try again.
    var failure: ReaderFailure {
        switch self {
        case .retry: .other
        case .failed(let failure): failure
        }
    }
}
