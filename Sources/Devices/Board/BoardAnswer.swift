import DeviceWire

/// What the control board answered to a command that it did not refuse.
struct BoardAnswer: Sendable {
    let report: BoardReport
    let body: [UInt8]
}
