import Wording

extension DeskLinkError {
    package var russian: String {
        switch self {
        case .notRunning: "Служба участка не запущена."
        case .notAllowed(let path):
            "Этому пользователю нельзя обращаться к службе участка (\(path)); войдите под тем, кто её запустил."
        case .pathTooLong(let path):
            "Путь \(path) слишком длинный: допустимо не больше "
                + "\(Counted.ru(LocalSocket.longestPath, "байта", "байт", "байт")); выберите папку с коротким путём."
        case .lost:
            "Служба участка остановилась, не ответив; запустите её снова и посмотрите состояние, прежде чем продолжать."
        case .notUnderstood: "Ответ службы участка непонятен; служба и команда должны быть одной версии."
        case .system(let path, let code): "\(path): \(SystemCause(code).russian)."
        }
    }
}
