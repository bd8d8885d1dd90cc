import ElectionModel

extension ListFault {
    package var english: String {
        switch self {
        case .size(let count, let least, let most):
            "The list has \(count) candidates; the law asks for \(least) to \(most)."
        case .oneSex(.female, let count, let percent):
            "\(count) of the list are women; no more than \(percent) % may be of one sex."
        case .oneSex(.male, let count, let percent):
            "\(count) of the list are men; no more than \(percent) % may be of one sex."
        case .row(.female, let place, let most):
            "At place \(place) there are more than \(most) women one behind the other; put a man there or earlier."
        case .row(.male, let place, let most):
            "At place \(place) there are more than \(most) men one behind the other; put a woman there or earlier."
        case .young(let count, let percent, let below):
            "\(count) of the list are younger than \(below) years on voting day; at least \(percent) % must be."
        case .minority(let count, let percent):
            "\(count) of the list belong to minorities; at least \(percent) % must."
        case .disability(let count, let least):
            "\(count) of the list have a disability; at least \(least) must."
        }
    }
}
