import Wording

extension RequirementFailure {
    package var kyrgyz: String {
        switch self {
        case .age(let years, let least, let day):
            "\(day.kyrgyz) күнүнө карата толук жашы: \(years); мыйзам талап кылган жаш: \(least)."
        case .among(let text): "Реестрде «\(text)» деп жазылган, ал эми мыйзам башканы талап кылат."
        case .less(let number, let least):
            "Реестрдеги сан: \(Figures.text(number, in: .ky)); мыйзам талап кылган эң аз сан: \(Figures.text(least, in: .ky))."
        case .more(let number, let most):
            "Реестрдеги сан: \(Figures.text(number, in: .ky)); мыйзам уруксат берген эң көп сан: \(Figures.text(most, in: .ky))."
        case .since(let since, let years, let least, let day):
            "Мөөнөт башталган күн: \(since.kyrgyz); \(day.kyrgyz) күнүнө карата толук жыл: \(years); "
                + "мыйзам талап кылганы: \(least)."
        case .notYetValid(let from, let day):
            "Документ күчүнө кирген күн: \(from.kyrgyz); \(day.kyrgyz) күнү ал али күчүндө эмес."
        case .noLongerValid(let to, let day):
            "Документ күчүндө болгон акыркы күн: \(to.kyrgyz); \(day.kyrgyz) күнү ал мындан ары күчүндө эмес."
        case .absence(let yearTo, let nights, let most):
            "\(yearTo.kyrgyz) күнү аяктаган жылда чет өлкөдө өткөн түн: \(nights); мыйзам уруксат бергени: \(most)."
        case .stated(let text): text.kyrgyz
        }
    }
}
