import ElectionModel
import Wording

/// What stands on receipts and ballots.
enum FormWords: Hashable, Sendable {
    /// Across a form of a rehearsal or a training.
    case notReal(ElectionKind)
    case receipt
    /// Across a receipt that was printed before.
    case copy(number: Int)
    case listNumber
    case ballots
    /// What to do with the receipt, and that it knows no choice.
    case handIn
    /// The slip that a device's self-test prints, and what to look at.
    case selfTest
    case selfTestNote
    case ballot
    /// How to mark a ballot.
    case markOne
    /// What the code at the foot is.
    case sameCode
    /// What the code at the end of an official paper is.
    case seal
}
