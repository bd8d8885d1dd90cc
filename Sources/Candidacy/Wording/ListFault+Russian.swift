import ElectionModel

extension ListFault {
    package var russian: String {
        switch self {
        case .size(let count, let least, let most):
            "Кандидатов в списке: \(count); закон требует от \(least) до \(most)."
        case .oneSex(.female, let count, let percent):
            "Женщин в списке: \(count); лиц одного пола может быть не больше \(percent) %."
        case .oneSex(.male, let count, let percent):
            "Мужчин в списке: \(count); лиц одного пола может быть не больше \(percent) %."
        case .row(.female, let place, let most):
            "На месте \(place) подряд оказывается женщин больше, чем допустимо (\(most)); поставьте там или раньше мужчину."
        case .row(.male, let place, let most):
            "На месте \(place) подряд оказывается мужчин больше, чем допустимо (\(most)); поставьте там или раньше женщину."
        case .young(let count, let percent, let below):
            "Кандидатов, которым на день голосования не исполнилось \(below) лет: \(count); нужно не меньше \(percent) %."
        case .minority(let count, let percent):
            "Представителей национальных меньшинств в списке: \(count); нужно не меньше \(percent) %."
        case .disability(let count, let least):
            "Лиц с инвалидностью в списке: \(count); нужно не меньше \(least)."
        }
    }
}
