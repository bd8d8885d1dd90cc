extension CandidacyDeed {
    package var russian: String {
        switch self {
        case .settle(let requirement, true, _): "признать выполненным: \"\(requirement)\""
        case .settle(let requirement, false, _): "признать невыполненным: \"\(requirement)\""
        case .register: "зарегистрировать"
        case .refuse: "отказать в регистрации"
        case .appeal: "отметить жалобу"
        case .endAppeal(.upheld): "жалоба отклонена: решение в силе"
        case .endAppeal(.overturned): "жалоба удовлетворена: решение отменено"
        case .withdraw: "отметить снятие кандидатуры"
        case .replace(let successor): "заменить кандидатом \"\(successor)\""
        }
    }
}
