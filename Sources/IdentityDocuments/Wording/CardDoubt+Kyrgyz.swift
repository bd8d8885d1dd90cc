extension CardDoubt {
    package var kyrgyz: String {
        switch self {
        case .expired: "картанын мөөнөтү өткөн"
        case .foreignIssuer: "картаны башка мамлекет берген"
        case .foreignNationality: "картанын ээси башка мамлекеттин жараны"
        case .noPin: "картада ПИН жок"
        case .otherBirthDate: "ПИН боюнча туулган күнү картадагыдан башка"
        case .otherSex: "ПИН боюнча жынысы картадагыдан башка"
        case .nameCutShort: "аты-жөнү кыскартылган болушу мүмкүн; картадагы жазуу менен салыштырыңыз"
        }
    }
}
