import Wording

extension PageServerFault {
    package var russian: String {
        switch self {
        case .taken(let address):
            "Адрес \(address) занят другой программой. Укажите другой порт или 0 — любой свободный."
        case .forbidden(let address):
            "Этому пользователю нельзя занимать адрес \(address). Укажите порт больше 1023."
        case .notHere(let address): "У этой машины нет адреса \(address.host)."
        case .system(let code): "Страницы недоступны: \(SystemCause(code).russian)."
        }
    }
}
