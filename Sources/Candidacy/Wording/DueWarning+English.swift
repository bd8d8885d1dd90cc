extension DueWarning {
    package var english: String {
        switch self {
        case .soon: "less than a day is left"
        case .late: "the deadline has passed"
        }
    }
}
