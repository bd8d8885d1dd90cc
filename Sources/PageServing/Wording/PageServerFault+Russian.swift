import Wording

extension PageServerFault {
    package var russian: String {
        switch self {
        case .noPort(let port): "Порта \(port) нет: укажите число от 0 до 65535, 0 — любой свободный порт."
        case .taken(let address):
            "Адрес \(address) занят другой программой. Укажите другой порт или 0 — любой свободный."
        case .forbidden(let address):
            "Этому пользователю нельзя занимать адрес \(address). Укажите порт больше 1023."
        case .notHere(let address): "У этой машины нет адреса \(address.host)."
        case .system(let code): "Страницы недоступны: \(SystemCause(code).russian)."
        }
    }
}
