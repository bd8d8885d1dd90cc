import Wording

extension CardDoubt: Worded {
    package var english: String {
        switch self {
        case .expired: "the card has expired"
        case .foreignIssuer: "another state issued the card"
        case .foreignNationality: "the holder is a citizen of another state"
        case .noPin: "there is no PIN on the card"
        case .otherBirthDate: "the PIN tells of another birth date than the card"
        case .otherSex: "the PIN tells of another sex than the card"
        case .nameCutShort: "the name may be cut short; compare it with the one printed on the card"
        }
    }
}
