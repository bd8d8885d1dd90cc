extension DueWarning {
    package var russian: String {
        switch self {
        case .soon: "до срока меньше суток"
        case .late: "срок прошёл"
        }
    }
}
