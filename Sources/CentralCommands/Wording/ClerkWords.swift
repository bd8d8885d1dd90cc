import ElectionModel
import Wording

/// What is said of the members who work with candidacies.
enum ClerkWords: Worded {
    case memberHelp
    case pinFileHelp
    case askPIN(MemberId)
    case wrongMember(String)
    case abstract
    case discussion
    case idHelp
    case nameHelp
    case dutyHelp
    case untilHelp
    case ownPINFileHelp
    case endHelp
    case nameAndDuty
    case alreadyOver
    case shortPIN(least: Int)
    case enrolled(MemberId, until: Timestamp)
    case wouldEnrol(MemberId, until: Timestamp)
    case freshPIN(String)
    case ended(MemberId)
    case wouldEnd(MemberId)
    case nobody
    case member
    case name
    case duties
    case until
}
