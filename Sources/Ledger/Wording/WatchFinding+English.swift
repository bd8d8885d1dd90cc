import Wording

extension WatchFinding {
    package var english: String {
        switch self {
        case .unchanged(let now): "Unchanged: \(Counted.en(now.size, "entry", "entries"))."
        case .grown(let before, let now):
            "Grown from \(before) to \(Counted.en(now.size, "entry", "entries")), and continues what was seen."
        case .older(let now):
            "An older state with \(Counted.en(now.size, "entry", "entries")); it is the beginning of what was seen."
        case .contradiction:
            "ALARM: the log signed a checkpoint that does not continue what was seen. Both are kept as evidence; tell other observers."
        case .damaged: "ALARM: the checkpoint or its tiles are damaged or missing."
        case .otherLog(let origin): "ALARM: this is another log: \(origin)."
        case .unsigned: "ALARM: the checkpoint is not signed by the log's key."
        }
    }
}
