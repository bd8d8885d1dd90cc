import Devices
import ElectionModel
import Fingerprints
import StationDesk
import Wording

/// What the desk's replies say to the person in front of it.
enum VerdictWords: Worded, Hashable {
    /// Why nothing could be recorded.
    enum Trouble: Hashable {
        case full
        case damaged
        case busy
        case other
    }

    case opened(voters: Int)
    /// Which fingers are on the list, where the document named a voter.
    case fingerWanted([FingerPosition])
    case proposed
    case confirmed(number: Int, basis: IdentificationBasis?)
    case issued(number: Int, contests: Int)
    case finished(number: Int)
    case spoiled(number: Int)
    case corrected(number: Int, voters: Int)
    case known(number: Int)
    case correctionRefused(LocalizedText)
    case cancelled
    case closed
    /// What to try next, and with which fingers of those on the list.
    case notMatched(DeskReply.NextStep, [FingerPosition])
    case noFinger
    case noDocument(DocumentFault)
    case noReceipt(BoardFault)
    /// 0 for the first print.
    case receiptPrinted(copy: Int)
    case interrupted(number: Int)
    case refused(DeskRefusal)
    /// A reason that this program does not know.
    case refusedOtherwise
    case faults
    case mistake(DeskMistake)
    /// A mistake that this program does not know.
    case misfit
    case unknownMember
    case notRecorded(Trouble)
    case badRequest
    case failed
    case voter(number: Int, name: String, birthYear: Int)
    /// A voter whom a search proposes, with −log10 of the rate at which fingers of strangers are as alike.
    case candidate(number: Int, name: String, birthYear: Int, score: Int)
    case packageWritten(folder: String)
    case packageMissing
    case green
    case amber
    case red
}
