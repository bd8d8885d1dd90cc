import Wording

extension LookUpFailure {
    package var russian: String {
        switch self {
        case .values: "Сервису нужны другие значения; посмотрите его описание."
        case .noTwin: "У сервиса нет двойника для проверок."
        case .resting: "Сервис несколько раз не ответил, и минуту его не запрашивают. Повторите потом."
        case .unreachable: "Нет связи с нашим сервером безопасности."
        case .late: "Сервис не ответил вовремя. Повторите позже."
        case .answer(let fault): fault.russian
        case .incomplete(let fact): "В ответе сервиса нет \(fact)."
        case .exchange(let type): "Система обмена не доставила запрос: \(type)."
        case .refused(let code): "Сервис отказал с кодом \(code)."
        case .journal: "Запрос не удалось записать в журнал, поэтому он не отправлен. Проверьте диск."
        }
    }
}
