import Telemetry

/// Why a station is not well.
enum StationTrouble: String, HealthReason, CaseIterable {
    case clockMoved = "clock-moved"
    case diskFull = "disk-full"
    case diskGone = "disk-gone"
    case diskLow = "disk-low"
    case listExpired = "list-expired"
    case listTooEarly = "list-too-early"
    case logFailing = "log-failing"

    var code: String { rawValue }
}
