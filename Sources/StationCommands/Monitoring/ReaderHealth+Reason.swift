import Devices
import Telemetry

/// Why fingers cannot be read, if they cannot.
extension ReaderHealth: HealthReason {
    var code: String {
        switch self {
        case .starting: "reader-starting"
        case .present: "reader-present"
        case .absent: "reader-absent"
        case .unplugged: "reader-unplugged"
        case .tooHot: "reader-hot"
        case .failing: "reader-failing"
        }
    }
}
