extension DeskWord {
    package var english: String {
        switch self {
        case .applied: "application taken"
        case .looked: "file opened"
        case .paperTaken: "paper taken out"
        case .concluded: "conclusions issued"
        case .proposed: "proposed"
        case .done: "done"
        case .lapsed: "proposal lapsed"
        case .takenBack: "proposal taken back"
        }
    }
}
