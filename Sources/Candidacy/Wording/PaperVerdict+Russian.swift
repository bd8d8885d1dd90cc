extension PaperVerdict {
    package var russian: String {
        switch self {
        case .received: "Заявление принято"
        case .complies: "Все требования выполнены"
        case .doesNotComply: "Требования не выполнены"
        case .open: "Есть вопрос, который рассматривают члены комиссии"
        case .registered: "Кандидат зарегистрирован"
        case .refused: "В регистрации отказано"
        case .excluded: "Регистрация отменена"
        case .withdrawn: "Кандидат снял свою кандидатуру"
        }
    }
}
