import Wording

extension RequirementOutcome {
    package var russian: String {
        switch self {
        case .complies: "Соответствует."
        case .doesNotComply(let failure): "Не соответствует. \(failure.russian)"
        case .noAnswer: "Орган не ответил в срок."
        case .personMustLook(let cause): "Должны рассмотреть члены комиссии. \(cause.russian)"
        case .waiting(let deadline): "Ожидается ответ органа. Срок ответа: \(deadline.russian)."
        }
    }
}
