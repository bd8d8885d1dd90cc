import ElectionModel
import Trust
import Wording

/// Whether a paired device is accepted, at some moment.
enum DeviceStanding: Hashable, Sendable {
    /// It is.
    case good(until: Timestamp)
    /// The roots took its key back.
    case revoked(RevocationReason)
    /// Its certificate is for another time.
    case outOfTime(from: Timestamp, until: Timestamp)
    /// The roots have not certified it as a device of this election.
    case unknown
    /// Its file cannot be read.
    case damaged

    /// The code for programs.
    var code: String {
        switch self {
        case .good: "good"
        case .revoked: "revoked"
        case .outOfTime: "out-of-time"
        case .unknown: "unknown"
        case .damaged: "damaged"
        }
    }
}
