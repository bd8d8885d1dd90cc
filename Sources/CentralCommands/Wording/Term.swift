import ElectionModel
import Fingerprints
import Ledger
import Trust
import VoterRegister
import Wording

/// A word of the record that people meet on the screen. In English it is the word itself; the other languages have one
/// of their own, and beside it the word itself where it has to be typed.
enum Term: Worded {
    case phase(ElectionPhase)
    case stage(ListStage)
    case role(Role)
    case entry(EntryType)
    case purpose(AccessPurpose)
    case unusable(ExtractionFailure)
}
