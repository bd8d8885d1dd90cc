import Ledger
import Wording

extension SubmissionFault {
    var russian: String {
        switch self {
        case .elsewhere(let type):
            "Это заявление (\(type.russian)) не принимается по сети: его вносит комиссия, проверив суммы."
        }
    }
}
