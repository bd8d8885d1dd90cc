import Wording

extension RequirementFailure {
    package var russian: String {
        switch self {
        case .age(let years, let least, let day):
            "На день \(day.russian) исполнилось полных лет: \(years); закон требует: \(least)."
        case .among(let text): "В реестре стоит «\(text)», а закон требует другого."
        case .less(let number, let least):
            "В реестре стоит \(Figures.text(number, in: .ru)); закон требует не меньше \(Figures.text(least, in: .ru))."
        case .more(let number, let most):
            "В реестре стоит \(Figures.text(number, in: .ru)); закон допускает не больше \(Figures.text(most, in: .ru))."
        case .since(let since, let years, let least, let day):
            "Начало срока: \(since.russian); на день \(day.russian) прошло полных лет: \(years); закон требует: \(least)."
        case .notYetValid(let from, let day):
            "Документ начинает действовать \(from.russian); на день \(day.russian) он ещё не действует."
        case .noLongerValid(let to, let day):
            "Документ действовал до \(to.russian) включительно; на день \(day.russian) он уже не действует."
        case .absence(let yearTo, let nights, let most):
            "За год, который кончается \(yearTo.russian), ночей за границей: \(nights); закон допускает: \(most)."
        case .stated(let text): text.russian
        }
    }
}
