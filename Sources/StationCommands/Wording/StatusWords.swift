import Wording

/// `dobush-station status`.
enum StatusWords: Worded {
    case abstract
    case discussion
    case notOpen(station: String, kind: any Worded)
    case open(station: String, kind: any Worded)
    case closed(station: String, kind: any Worded)
    case list
    case listValue(code: String, voters: Int)
    case corrections
    case issued
    case spoiled
    case secondAttempts
    case fallbacks
    case identification
    case unsettled(numbers: any Worded)
    case fallbackAlarm
}
