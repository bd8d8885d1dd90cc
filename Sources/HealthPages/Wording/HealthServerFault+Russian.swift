import Wording

extension HealthServerFault {
    package var russian: String {
        switch self {
        case .port(let port): "Порта \(port) не бывает; укажите число от 0 до 65535, 0 — любой свободный."
        case .taken(let port):
            "Страницы состояния недоступны: порт \(port) занят другой программой. Укажите другой или 0 — любой свободный."
        case .forbidden(let port):
            "Страницы состояния недоступны: этому пользователю нельзя занимать порт \(port). Укажите порт больше 1023."
        case .system(let code): "Страницы состояния недоступны: \(SystemCause(code).russian)."
        }
    }
}
