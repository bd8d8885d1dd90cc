import ElectionModel
import Wording

/// What a comment in a written file says.
enum FileNote: Worded {
    case head
    case election
    case kind
    case calendar
    case step(CalendarStep)
    case districts
    case stations
    case contests
    case allDistricts
    case plurality
    case cap
    case majority
    case proportional
    case method
    case threshold
    case districtThreshold
    case basis
    case form
    case equations
    case identification
    case visitOneIn
    case firstFingerOneIn
    case attempts
    case attemptsBeforeFallback
    case proposalOneIn
    case proposals
    case expectedFallbacks
    case presentationAttack
}
