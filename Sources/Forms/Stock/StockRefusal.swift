package import Wording

/// Why an event cannot have happened to a stock.
package enum StockRefusal: Hashable, Sendable {
    /// Every blank is used or kept for a job.
    case noBlanks
    /// The job is not in a state in which this may happen: nothing is printed twice.
    case notNow
    /// Another job has that number.
    case usedNumber
    /// More ballots of a contest came back than were printed.
    case notIssued
    /// Not a number of sheets.
    case badCount
}

extension StockRefusal: Fault {
    package var nature: FaultNature {
        switch self {
        case .noBlanks, .notNow, .usedNumber, .notIssued: .conflict
        case .badCount: .misuse
        }
    }
}
