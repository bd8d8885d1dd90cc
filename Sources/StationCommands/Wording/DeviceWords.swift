import ElectionModel
import Trust
import Wording

/// `dobush-station devices`.
enum DeviceWords: Worded {
    case abstract
    case pairAbstract
    case pairDiscussion
    case certificateHelp
    case listAbstract
    case listDiscussion
    case otherRole(Role)
    case revoked(name: String, reason: RevocationReason)
    case notCertified(why: any Worded)
    case outOfTime(name: String, from: Timestamp, until: Timestamp)
    case otherPairing
    case paired(name: String, until: Timestamp)
    case acceptable(name: String)
    case wasPaired(name: String)
    case none
    /// The columns of the list.
    case device
    case key
    case standing
}
