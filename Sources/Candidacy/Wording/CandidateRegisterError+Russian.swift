import Wording

extension CandidateRegisterError {
    package var russian: String {
        switch self {
        case .otherElection(let election): "Эта база данных относится к другим выборам: \(election)."
        case .otherKind(let kind): "Эта база данных относится к выборам другого вида: \(kind.russian)."
        case .wrongKey: "Эта база данных создана с другими ключами. Возьмите папку, с которой она создана."
        case .damaged(let table):
            "База данных кандидатов повреждена (таблица \(table)). Ничего не меняйте и восстановите последнюю копию."
        case .unknownContest(let contest):
            "В этих выборах нет голосования \(contest). Сверьте обозначение с определением выборов."
        case .unknownCandidacy(let id): "Кандидатуры \(id) нет. Проверьте номер."
        case .appliedDifferently(let id):
            "Этот человек уже подал заявление на это голосование с другими сведениями (кандидатура \(id)). Сначала "
                + "отзовите то заявление."
        }
    }
}
