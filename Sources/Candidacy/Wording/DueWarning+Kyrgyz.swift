extension DueWarning {
    package var kyrgyz: String {
        switch self {
        case .soon: "мөөнөткө бир суткадан аз калды"
        case .late: "мөөнөтү өтүп кетти"
        }
    }
}
