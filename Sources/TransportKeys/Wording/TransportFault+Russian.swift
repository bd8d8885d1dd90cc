extension TransportFault {
    package var russian: String {
        switch self {
        case .names: "нужно хотя бы одно имя, и каждое только один раз"
        case .validity: "срок пуст или выходит за срок сертификата роли"
        case .otherKey: "это не тот ключ, который назван в сертификате роли"
        case .notAKey: "в файле хранится не ключ TLS"
        case .notACertificate: "это не сертификат нашего ключа TLS"
        case .library: "криптографическая библиотека не сработала; закройте другие программы и повторите"
        }
    }
}
