extension Role {
    package var russian: String {
        switch self {
        case .commission: "избирательная комиссия"
        case .registrar: "регистратор списков"
        case .identificationAuthority: "орган идентификации"
        case .ballotBox: "урна дистанционного голосования"
        case .log: "публичный журнал"
        case .station: "избирательный участок"
        case .device: "комбинированное устройство"
        case .trustee: "хранитель доли ключа"
        case .witness: "свидетель журнала"
        }
    }
}
