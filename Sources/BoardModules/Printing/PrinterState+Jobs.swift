import DeviceWire

extension PrinterState {
    /// Why no job can begin now; `nil` when one can.
    var refusal: BoardFailure? {
        switch self {
        case .ready, .paperLow: nil
        case .printing: .busy
        case .paperOut: .paperOut
        case .coverOpen: .coverOpen
        case .jammed: .jammed
        case .overheated: .overheated
        case .absent: .absent
        }
    }

    /// How a job ends that is being printed when the printer becomes so; `nil` when it goes on. A head that is too hot
    /// recovers by itself.
    var jobEnding: JobStage? {
        switch self {
        case .ready, .printing, .paperLow, .overheated: nil
        case .paperOut: .paperOut
        case .coverOpen: .coverOpen
        case .jammed: .jammed
        case .absent: .fault
        }
    }
}

extension JobStage {
    /// What rows are answered with when their job ended so.
    var failure: BoardFailure {
        switch self {
        case .paperOut: .paperOut
        case .coverOpen: .coverOpen
        case .jammed: .jammed
        case .unknown, .open, .printing, .printed, .powerLost, .discarded, .fault: .absent
        }
    }
}
