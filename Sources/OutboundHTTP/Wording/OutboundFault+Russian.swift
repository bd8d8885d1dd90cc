import Wording

extension OutboundFault {
    package var russian: String {
        switch self {
        case .address(let url): "\(url) — не адрес веб-сервера; он начинается с http:// или https://."
        case .unreachable(let url): "Нет связи с \(url). Повторите позже."
        case .refusedTLS(let url): "Сертификаты сервера \(url) и наш не признаны друг другом."
        case .broken(let url): "Связь с \(url) прервалась. Повторите позже."
        case .late(let url): "Сервер \(url) не ответил вовремя. Повторите позже."
        case .tooLarge(let url): "Ответ сервера \(url) больше, чем такой ответ может быть."
        case .status(let code, let url): "Сервер \(url) ответил кодом \(code)."
        }
    }
}
