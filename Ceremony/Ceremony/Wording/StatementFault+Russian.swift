import Wording

extension StatementFault {
    package var russian: String {
        switch self {
        case .otherElection(let election): "относится к другим выборам (\(election))"
        case .otherKind(let kind): "относится к другому роду (\(kind.russian))"
        case .unknownRoot(let id): "есть подпись ключа \(id), который не является корневым"
        case .forgedSignature(let id): "подпись корневого ключа \(id) не подходит: запись изменили"
        case .duplicate: "запись стоит в наборе больше одного раза"
        case .rootKey: "это корневой ключ; корневые ключи не получают роли"
        case .sharedKey: "тот же ключ указан ещё для другой роли или другого владельца"
        case .sharedSealingKey: "то, что зашифровано для этого владельца, смог бы открыть и другой"
        case .secondKey: "у владельца в этой роли есть ещё один ключ"
        case .endsBeforeBeginning: "срок действия кончается раньше, чем начинается"
        case .tooLong(let days):
            "срок действия \(Counted.ru(days, "день", "дня", "дней")); самое большее \(RootBundle.longestDays)"
        case .revokesRoot: "отозвать корневой ключ так нельзя; для этого нужна новая церемония"
        case .revokesCertified: "отзывается ключ, который заверяется в этом же наборе"
        }
    }
}
