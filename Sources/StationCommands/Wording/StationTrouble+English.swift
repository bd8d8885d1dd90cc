extension StationTrouble {
    var english: String {
        switch self {
        case .clockMoved:
            "The clock was moved while the station works. Compare it with another clock and tell the commission."
        case .diskFull: "The disk is full: soon no ballot can be issued. Free some space now."
        case .diskGone: "The station's disk does not answer. Go on with the spare terminal."
        case .diskLow: "Little room is left on the disk. Free some space before the day is over."
        case .listExpired: "The voter list is no longer valid. Ask the commission for the valid one."
        case .listTooEarly: "The voter list is not valid yet. Check the clock."
        case .logFailing:
            "The station's log cannot be written: no ballot can be issued. Check the disk, or go on with the spare terminal."
        }
    }
}
