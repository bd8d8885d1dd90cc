extension CandidacyRefusal {
    package var russian: String {
        switch self {
        case .notNow(let stage): "Сейчас этого сделать нельзя. Состояние заявления: \(stage.russian)."
        case .notOpen(let requirement):
            "Вопрос о требовании \"\(requirement)\" не открыт: на него ответил реестр, и никто не решает его вручную. "
                + "Запросите новый ответ, или пусть кандидат обжалует решение."
        case .doesNotComply(let requirements):
            "Не выполняются требования: \(Self.list(requirements)). Откажите в регистрации или проверьте ещё раз."
        case .complies: "Все требования выполнены: оснований для отказа в регистрации нет."
        case .checkAgain: "Последняя проверка проведена в другой день. Проверьте ещё раз и решайте в тот же день."
        case .itself: "Кандидат не может заменить сам себя; назовите другого."
        }
    }
}
