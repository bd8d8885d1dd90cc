import Wording

extension RequirementFailure {
    package var english: String {
        switch self {
        case .age(let years, let least, let day):
            "\(Counted.en(years, "year", "years")) of age on \(day.english); the law asks for \(least)."
        case .among(let text): "The register says “\(text)”, which is not what the law asks for."
        case .less(let number, let least):
            "The register says \(Figures.text(number, in: .en)); the law asks for \(Figures.text(least, in: .en)) at least."
        case .more(let number, let most):
            "The register says \(Figures.text(number, in: .en)); the law allows \(Figures.text(most, in: .en)) at most."
        case .since(let since, let years, let least, let day):
            "Since \(since.english) it is \(Counted.en(years, "whole year", "whole years")) on \(day.english); "
                + "the law asks for \(least)."
        case .notYetValid(let from, let day): "Valid from \(from.english) only, not yet on \(day.english)."
        case .noLongerValid(let to, let day): "Valid to \(to.english), no longer on \(day.english)."
        case .absence(let yearTo, let nights, let most):
            "Abroad for \(Counted.en(nights, "night", "nights")) in the year up to \(yearTo.english); "
                + "the law allows \(most)."
        case .stated(let text): text.english
        }
    }
}
