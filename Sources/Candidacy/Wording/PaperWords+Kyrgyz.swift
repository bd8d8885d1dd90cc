extension PaperWords {
    var kyrgyz: String {
        switch self {
        case .election: "Шайлоо"
        case .contest: "Добуш берүү"
        case .candidate: "Талапкер"
        case .birthDate: "Туулган күнү"
        case .application: "Арыздын журналдагы номери"
        case .requirement: "Талап жана мыйзамдын беренеси"
        case .finding: "Корутунду"
        case .evidence: "Далилдин номери"
        case .none: "жок"
        }
    }
}
