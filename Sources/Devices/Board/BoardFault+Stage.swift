package import DeviceWire

extension BoardFault {
    /// Why a print job did not end well; `nil` for one that was printed.
    package init?(_ stage: JobStage) {
        switch stage {
        case .printed: return nil
        case .paperOut: self = .board(.paperOut)
        case .coverOpen: self = .board(.coverOpen)
        case .jammed: self = .board(.jammed)
        case .unknown, .open, .printing, .powerLost, .discarded, .fault: self = .interrupted
        }
    }
}
