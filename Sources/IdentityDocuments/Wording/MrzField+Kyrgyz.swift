extension MrzField {
    package var kyrgyz: String {
        switch self {
        case .documentCode: "документтин түрү"
        case .issuer: "документти берген мамлекет"
        case .documentNumber: "документтин номери"
        case .optionalData: "кошумча маалымат"
        case .birthDate: "туулган күнү"
        case .sex: "жынысы"
        case .expiryDate: "жарактуулук мөөнөтү"
        case .nationality: "жарандыгы"
        case .moreOptionalData: "экинчи саптагы кошумча маалымат"
        case .composite: "эки саптын жалпы текшерүү цифрасы"
        case .name: "аты-жөнү"
        }
    }
}
