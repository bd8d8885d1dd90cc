import ElectionModel
import Wording

/// `dobush-station export`.
enum ExportWords: Worded {
    case abstract
    case discussion
    case toHelp
    case complete(station: StationId, protocols: Int)
    case written(station: StationId, protocols: Int, folder: String)
    case notClosed
    case noLog
    case neverOpened
}
