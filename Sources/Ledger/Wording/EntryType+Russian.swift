extension EntryType {
    package var russian: String {
        switch self {
        case .genesis: "начало журнала"
        case .keyAdd: "новый ключ"
        case .keyRevoke: "отзыв ключа"
        case .phase: "смена этапа"
        case .listCommitment: "контрольный хеш списка"
        case .snapshotIssue: "выдача списка участку"
        case .snapshotDelta: "поправка к списку участка"
        case .stationProtocol: "протокол участка"
        case .result: "результат голосования"
        case .decision: "решение комиссии"
        case .audit: "отчёт об аудите"
        case .quorumMissed: "сообщение о том, что кворум свидетелей не собран"
        case .candidateApplication: "отметка о заявлении кандидата"
        case .candidateConclusion: "отметка о заключении по заявлению"
        case .candidateDecision: "отметка о решении о регистрации кандидата"
        case .turnout: "ход явки"
        }
    }
}
