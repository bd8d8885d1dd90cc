import Wording

extension DeskRefusal {
    package var english: String {
        switch self {
        case .notOnList: "No ballot: this PIN is not on the station's list. Help the voter find their station."
        case .alreadyIssued(let number, let time):
            "No ballot: list number \(number) was issued ballots at \(BishkekTime(time).clock) (Bishkek time)."
        case .votedAtHome(let number): "No ballot: list number \(number) voted at home."
        case .votedRemotely(let number): "No ballot: list number \(number) voted away from home."
        case .votesElsewhere(let number): "No ballot: list number \(number) is registered to vote elsewhere."
        case .removed(let number): "No ballot: a correction took list number \(number) off the list."
        case .transferred(let number, let station):
            "No ballot: list number \(number) was moved to station \(station); send the voter there."
        case .photoRejected(let number):
            "No ballot: two members found that the photo of list number \(number) shows another person."
        }
    }
}
