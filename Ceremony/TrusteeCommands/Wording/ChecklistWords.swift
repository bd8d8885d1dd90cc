import Wording

/// What stands on the printed checklist of the election key, in its order.
enum ChecklistWords: Worded, CaseIterable {
    case name
    case intro
    case electionBlank
    case placeBlank
    case programBlank
    case before
    case phones
    case machines
    case hash
    case manifest
    case generation
    case begin
    case commit
    case reveal
    case share
    case agree
    case finished
    case keyBlank
    case envelopes
    case opening
    case carried
    case drillOpen
    case combineOpen
    case tally
    case drillClose
    case decrypt
    case combine
    case trouble
    case stopped
    case anew
    case deviationsBlank
    case signatures
    case chairBlank
    case secretaryBlank
    case observerBlank
}
