import Wording

extension LookUpFailure {
    package var english: String {
        switch self {
        case .values: "The values are not those that the service wants; look at its description."
        case .noTwin: "The service has no twin for tests."
        case .resting: "The service has failed several times and is left alone for a minute. Try again then."
        case .unreachable: "There is no connection to our security server."
        case .late: "The service did not answer in time. Try again later."
        case .answer(let fault): fault.english
        case .incomplete(let fact): "The service's answer lacks \(fact)."
        case .exchange(let type): "The exchange could not deliver the question: \(type)."
        case .refused(let code): "The service refused with code \(code)."
        case .journal: "The look-up could not be written into the journal, so nothing was asked. Check the disk."
        }
    }
}
