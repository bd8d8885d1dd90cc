extension ClerkDuty {
    package var english: String {
        switch self {
        case .prepare: "taking applications"
        case .decide: "deciding together with another member"
        }
    }
}
