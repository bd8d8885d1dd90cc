import DeviceWire

extension BoardFault {
    package var english: String {
        switch self {
        case .board(let failure):
            switch failure {
            case .unknownCommand: "The unit's firmware is too old for this; update it."
            case .malformed: "The unit did not understand the terminal; update both."
            case .busy: "The unit is still at something else; wait a little and try again."
            case .outOfOrder: "The unit expected another step; try again from the beginning."
            case .jobRepeated: "This was printed before and is not printed twice."
            case .absent: "This part of the unit does not answer; check its cable, or use another unit."
            case .paperOut: "The printer has no paper; put in a new roll."
            case .coverOpen: "The printer's cover is open; close it."
            case .jammed: "The paper is jammed; open the cover and take it out."
            case .overheated: "The printer is too hot; wait some minutes."
            case .stockEmpty: "By the account no blank ballot is left; two members put in new sheets and note how many."
            case .permitRefused: "The unit does not accept this permit: it is not signed by two of its service persons."
            case .hostRefused: "The unit has no room for another terminal, or does not know this one."
            case .firmwareRefused: "The unit does not accept this firmware: it is not signed by its publisher."
            case .rollback: "The unit does not accept this firmware: it is older than the one it has."
            case .flash: "The unit's memory cannot be written; use another unit and tell the commission."
            case .tampered:
                "The unit's case was opened: take it out of use, and tell the commission; two service persons must look at it."
            }
        case .notConnected: "The unit is not connected; check its cable."
        case .interrupted: "The connection to the unit broke off; look at what it did, then try again."
        case .nonsense: "The unit answered nonsense; unplug it and plug it in again."
        case .unreadable: "The document cannot be read; wipe it and hold it still, or type the number."
        case .noDocument: "No document was shown in time."
        case .cancelled: "This was cancelled."
        case .unattested: "The unit does not prove which firmware it runs; do not use it, and tell the commission."
        }
    }
}
