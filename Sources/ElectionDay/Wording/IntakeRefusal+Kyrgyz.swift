import ElectionModel
import Wording

extension IntakeRefusal {
    package var kyrgyz: String {
        switch self {
        case .noProtocol: "бул билдирүү участоктун протоколу эмес; участок чыгарган жабуу пакетин алып келиңиз"
        case .otherContest(let contest):
            "бул шайлоодо \(contest) деген добуш берүү жок; ушул шайлоонун участогунун жабуу пакетин алып келиңиз"
        }
    }
}
