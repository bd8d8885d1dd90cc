extension HealthDoubt {
    package var russian: String {
        switch self {
        case .notYetKnown:
            "Проверка ещё не проводилась. Подождите минуту; если ничего не изменится, перезапустите программу."
        case .outdated: "Проверка не проводилась слишком долго. Если ничего не изменится, перезапустите программу."
        }
    }
}
