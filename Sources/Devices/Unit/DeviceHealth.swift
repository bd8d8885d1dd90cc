import DeviceWire

/// How the combined unit is, as a whole.
package struct DeviceHealth: Sendable, Equatable {
    /// The fingerprint reader.
    package internal(set) var reader = ReaderHealth.starting
    /// The control board.
    package internal(set) var board = ObservedBoard()
    /// The firmware that the control board runs.
    package internal(set) var firmware = FirmwareStanding.unknown
    /// By how many seconds the unit's clock is ahead of the terminal's; `nil` while that is not known.
    package internal(set) var clockSkew: Int?

    /// Charge below which a unit without mains is a trouble, per cent.
    package static let lowBattery: UInt8 = 20
    /// The case's temperatures at which the unit works well, in tenths of a degree Celsius.
    package static let temperatures: ClosedRange<Int16> = 0...500
    /// How far the clocks may be apart, in seconds.
    package static let clockTolerance = 120

    package init() {}

    /// What is wrong, the gravest first.
    package var troubles: [DeviceTrouble] {
        var troubles: [DeviceTrouble] = []
        switch board.presence {
        case .connecting: break
        case .absent: troubles.append(.boardAbsent)
        case .refused: troubles.append(.terminalRefused)
        case .foreign: troubles.append(.foreignBoard)
        case .open(let condition):
            let condition = condition.union(board.status?.condition ?? [])
            if condition.contains(.tampered) { troubles.append(.caseOpened) }
            if condition.contains(.fellBack) { troubles.append(.updateFailed) }
            if condition.contains(.onTrial) { troubles.append(.firmwareOnTrial) }
        }
        switch firmware {
        case .unknown, .published: break
        case .unchecked: troubles.append(.firmwareUnchecked)
        case .unpublished(let version): troubles.append(.firmwareUnpublished(version: Int(version)))
        case .unattested: troubles.append(.firmwareUnattested)
        }
        if let clockSkew, clockSkew.magnitude > Self.clockTolerance { troubles.append(.clock(seconds: clockSkew)) }
        switch reader {
        case .starting, .present: break
        case .absent, .unplugged, .tooHot, .failing: troubles.append(.reader(reader))
        }
        if let status = board.status { troubles += Self.troubles(of: status) }
        return troubles.sorted { $0.gravity > $1.gravity }
    }

    private static func troubles(of status: BoardStatus) -> [DeviceTrouble] {
        var troubles: [DeviceTrouble] = []
        if !status.isCharging, status.battery < lowBattery {
            troubles.append(.batteryLow(percent: Int(status.battery)))
        }
        if !temperatures.contains(status.temperature) {
            troubles.append(.temperature(degrees: Int(status.temperature) / 10))
        }
        for (printer, state) in [(PrinterName.slips, status.slips), (.ballots, status.ballots)] {
            switch state {
            case .ready, .printing: break
            // Not every unit prints ballots.
            case .absent where printer == .ballots: break
            default: troubles.append(.printer(printer, state))
            }
        }
        if !status.hasDocumentReader { troubles.append(.noDocumentReader) }
        switch status.resetCause {
        case .watchdog, .fault: troubles.append(.startedByItself)
        case .powerOn, .brownOut, .restart: break
        }
        return troubles
    }
}
