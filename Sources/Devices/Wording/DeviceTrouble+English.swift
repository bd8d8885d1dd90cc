import DeviceWire
import Wording

extension DeviceTrouble: Worded {
    package var english: String {
        switch self {
        case .boardAbsent: "The unit is not connected; check its cable."
        case .terminalRefused:
            "The unit does not know this terminal; a technician admits it with two service persons' signatures."
        case .foreignBoard: "Another unit than the paired one is connected; do not use it."
        case .caseOpened: "The unit's case was opened; do not use it, and tell the commission."
        case .firmwareUnpublished(let version):
            "The unit runs firmware \(version), which the commission did not publish; do not use it."
        case .firmwareUnattested:
            "The unit does not prove which firmware it runs; do not use it, and tell the commission."
        case .firmwareUnchecked: "This terminal has no list of firmware, so the unit's was compared with nothing."
        case .firmwareOnTrial: "The unit's firmware is on trial; finish the update."
        case .updateFailed: "The unit's newer firmware did not start; it runs the one before."
        case .clock(let seconds):
            "The unit's clock and the terminal's differ by \(seconds) s; look which one is wrong. If it is the unit's, pair it again."
        case .batteryLow(let percent): "The unit's battery is at \(percent) %; plug in its power supply."
        case .temperature(let degrees): "The unit's case is at \(degrees) °C; bring it to a place between 0 and 50 °C."
        case .printer(.slips, let state): "Slip printer: \(Self.english(state))"
        case .printer(.ballots, let state): "Ballot printer: \(Self.english(state))"
        case .noDocumentReader: "The document reader does not answer; type the numbers, and tell the commission."
        case .startedByItself: "The unit failed and started anew by itself; when it happens again, use another unit."
        case .reader(let health): health.english
        }
    }

    static func english(_ state: PrinterState) -> String {
        switch state {
        case .ready: "ready."
        case .printing: "it is printing."
        case .paperLow: "the paper will soon be used up."
        case .paperOut: "there is no paper; put in new paper."
        case .coverOpen: "the cover is open; close it."
        case .jammed: "the paper is jammed; take it out."
        case .overheated: "too hot; wait some minutes."
        case .absent: "it does not answer."
        }
    }
}
