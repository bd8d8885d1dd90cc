extension CandidacyStage {
    package var russian: String {
        switch self {
        case .checking: "идёт проверка"
        case .open: "два члена комиссии должны решить открытые вопросы"
        case .decidable: "готово к решению комиссии"
        case .registered: "кандидат зарегистрирован"
        case .refused: "в регистрации отказано"
        case .registrationAppealed: "кандидат зарегистрирован, решение обжалуется"
        case .refusalAppealed: "в регистрации отказано, решение обжалуется"
        case .excluded: "регистрация отменена после обжалования"
        case .withdrawn: "кандидат снял кандидатуру"
        case .replaced: "кандидат заменён другим"
        }
    }
}
