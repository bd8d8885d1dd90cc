import ElectionModel
import Wording

extension IntakeRefusal {
    package var english: String {
        switch self {
        case .noProtocol: "this statement is no station's protocol; bring the closing package that the station exported"
        case .otherContest(let contest):
            "this election has no contest \(contest); bring the closing package of a station of this election"
        }
    }
}
