package import DeviceWire

/// Something about the combined unit that a person should know, and do something about.
package enum DeviceTrouble: Sendable, Hashable {
    /// How much it matters.
    package enum Gravity: Int, Sendable, Comparable {
        /// To be known; the unit works.
        case remark
        /// A part of the unit does not work, or not for long.
        case fault
        /// The unit must not be used.
        case stop

        package static func < (one: Gravity, other: Gravity) -> Bool { one.rawValue < other.rawValue }
    }

    case boardAbsent
    /// The board was not given this terminal's key.
    case terminalRefused
    /// Another board than the paired one answers.
    case foreignBoard
    /// The case was opened since the last service.
    case caseOpened
    case firmwareUnpublished(version: Int)
    case firmwareUnattested
    /// There is no list to compare the firmware with.
    case firmwareUnchecked
    case firmwareOnTrial
    /// The newer firmware did not start.
    case updateFailed
    /// The clocks of unit and terminal are apart; by how many seconds the unit's is ahead.
    case clock(seconds: Int)
    case batteryLow(percent: Int)
    case temperature(degrees: Int)
    case printer(PrinterName, PrinterState)
    case noDocumentReader
    /// The board started anew because its program hung or failed.
    case startedByItself
    case reader(ReaderHealth)

    /// How much it matters.
    package var gravity: Gravity {
        switch self {
        case .foreignBoard, .caseOpened, .firmwareUnpublished, .firmwareUnattested: .stop
        case .boardAbsent, .terminalRefused, .clock, .batteryLow, .temperature, .noDocumentReader, .reader: .fault
        case .printer(_, let state): state == .paperLow ? .remark : .fault
        case .firmwareUnchecked, .firmwareOnTrial, .updateFailed, .startedByItself: .remark
        }
    }

    /// The code for programs.
    package var code: String {
        switch self {
        case .boardAbsent: "board-absent"
        case .terminalRefused: "terminal-refused"
        case .foreignBoard: "foreign-board"
        case .caseOpened: "case-opened"
        case .firmwareUnpublished: "firmware-unpublished"
        case .firmwareUnattested: "firmware-unattested"
        case .firmwareUnchecked: "firmware-unchecked"
        case .firmwareOnTrial: "firmware-on-trial"
        case .updateFailed: "update-failed"
        case .clock: "clock"
        case .batteryLow: "battery-low"
        case .temperature: "temperature"
        case .printer(.slips, _): "slip-printer"
        case .printer(.ballots, _): "ballot-printer"
        case .noDocumentReader: "document-reader"
        case .startedByItself: "started-by-itself"
        case .reader: "finger-reader"
        }
    }
}
