import Wording

extension PrinterTrouble: Worded {
    package var english: String {
        switch self {
        case .offline: "the printer is not ready; see whether it is on, and its cable"
        case .coverOpen: "the printer's cover is open; close it"
        case .paperOut: "the printer has no more paper; put a new roll in"
        case .paperLow: "the printer has little paper left; have a new roll ready"
        case .error: "the printer has an error; open the cover and look at the paper"
        case .cutter: "the printer's knife is stuck; open the cover and take the paper out"
        case .broken: "the printer is broken; take the spare device"
        case .hot: "the printer's head is too hot; wait until it has cooled down"
        }
    }
}
