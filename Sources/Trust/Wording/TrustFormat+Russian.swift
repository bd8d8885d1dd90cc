extension TrustFormat {
    package var russian: String {
        switch self {
        case .keyFile: "файл ключа"
        case .minisign: "подпись minisign"
        case .signedNote: "подписанная запись (signed note)"
        case .noteKey: "ключ подписанной записи (vkey)"
        case .witnessRequest: "запрос к свидетелю"
        case .checkpoint: "контрольная отметка журнала (checkpoint)"
        case .rootPolicy: "перечень корневых ключей"
        }
    }
}
