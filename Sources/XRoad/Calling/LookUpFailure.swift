package import Wording

/// Why a look-up gave nothing.
package enum LookUpFailure: Hashable, Sendable {
    /// The values are not those that the service wants.
    case values
    /// The service has no twin for tests.
    case noTwin
    /// The service has failed again and again and is left alone for a while.
    case resting
    /// There is no connection to our security server.
    case unreachable
    /// The answer did not come in time, or the connection broke.
    case late
    /// What came is no answer to our question.
    case answer(MessageFault)
    /// The answer lacks a fact that it must have.
    case incomplete(fact: String)
    /// The exchange, or the provider's server, could not.
    case exchange(type: String)
    /// The service refused, by its own convention.
    case refused(code: String)
    /// The look-up could not be recorded; then nothing is asked.
    case journal
}

extension LookUpFailure: Fault {
    package var nature: FaultNature {
        switch self {
        case .values, .noTwin: .misuse
        case .resting, .unreachable, .late, .exchange, .journal: .failed
        case .answer(let fault): fault.nature
        case .incomplete: .unsound
        case .refused: .denied
        }
    }

    /// Whether asking again can help.
    var isPassing: Bool {
        switch self {
        case .unreachable, .late, .exchange: true
        case .values, .noTwin, .resting, .answer, .incomplete, .refused, .journal: false
        }
    }

    /// A word for the journal: no values, no texts of others.
    var journalWord: String {
        switch self {
        case .values: "values"
        case .noTwin: "no-twin"
        case .resting: "resting"
        case .unreachable: "unreachable"
        case .late: "late"
        case .answer: "answer"
        case .incomplete: "incomplete"
        case .exchange: "exchange"
        case .refused: "refused"
        case .journal: "journal"
        }
    }
}
