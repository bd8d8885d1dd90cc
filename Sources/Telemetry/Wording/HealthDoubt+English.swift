extension HealthDoubt {
    package var english: String {
        switch self {
        case .notYetKnown: "It has not been looked at yet. Wait a minute; if this stays, start the program again."
        case .outdated: "It has not been looked at for too long. If this stays, start the program again."
        }
    }
}
