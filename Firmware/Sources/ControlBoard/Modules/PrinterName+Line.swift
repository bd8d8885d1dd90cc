import DeviceWire

extension PrinterName {
    /// The line that the printer is on.
    var line: ModuleLine {
        switch self {
        case .slips: .slipPrinter
        case .ballots: .ballotPrinter
        }
    }
}
