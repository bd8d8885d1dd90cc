import Ledger
import Wording

extension SubmissionFault {
    var english: String {
        switch self {
        case .elsewhere(let type):
            "This statement (\(type.english)) is not taken over the network: the commission enters it after checking its sums."
        }
    }
}
