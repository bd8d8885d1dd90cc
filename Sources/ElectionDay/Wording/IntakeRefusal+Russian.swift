import ElectionModel
import Wording

extension IntakeRefusal {
    package var russian: String {
        switch self {
        case .noProtocol: "это заявление — не протокол участка; принесите пакет закрытия, который выгрузил участок"
        case .otherContest(let contest):
            "голосования \(contest) на этих выборах нет; принесите пакет закрытия участка этих выборов"
        }
    }
}
