extension PaperWords {
    var russian: String {
        switch self {
        case .election: "Выборы"
        case .contest: "Голосование"
        case .candidate: "Кандидат"
        case .birthDate: "Дата рождения"
        case .application: "Номер заявления в журнале"
        case .requirement: "Требование и статья закона"
        case .finding: "Вывод"
        case .evidence: "Номер доказательства"
        case .none: "нет"
        }
    }
}
