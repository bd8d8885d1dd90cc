import Ledger
import Wording

/// Why a statement is not taken over the network, whoever signed it.
enum SubmissionFault: Fault, Equatable {
    /// This type is entered by the commission's own program, which checks its sums.
    case elsewhere(EntryType)

    var nature: FaultNature { .misuse }
}
