package import ElectionModel

/// What kind of election it is, as a noun.
extension ElectionKind: Worded {
    package var kyrgyz: String {
        switch self {
        case .production: "чыныгы шайлоо"
        case .rehearsal: "репетиция"
        case .training: "окуу шайлоосу"
        }
    }

    package var russian: String {
        switch self {
        case .production: "настоящие выборы"
        case .rehearsal: "репетиция"
        case .training: "учебные выборы"
        }
    }

    package var english: String {
        switch self {
        case .production: "real election"
        case .rehearsal: "rehearsal"
        case .training: "training election"
        }
    }
}
