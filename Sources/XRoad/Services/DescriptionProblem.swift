import Wording

/// What is wrong at a place of a service's description; the place stands behind the words.
package enum DescriptionProblem: Hashable, Sendable, CaseIterable {
    /// Not JSON, or another schema.
    case schema
    case missing
    /// Of another kind than it must be, or a text that is none of the known ones.
    case form
    /// A member that no description has: a slip of the pen must not go unnoticed.
    case unknown
    /// A value in braces that no parameter gives, or a parameter that nothing uses.
    case parameter
}

extension DescriptionProblem: Worded {
    package var english: String {
        switch self {
        case .schema: "The file is no description of a service (dobush.exchange-service.v1):"
        case .missing: "The description lacks:"
        case .form: "In the description, this does not have its form:"
        case .unknown: "The description has a member that no description has:"
        case .parameter: "In the description, a parameter is not named, or is not used:"
        }
    }

    package var russian: String {
        switch self {
        case .schema: "Файл не является описанием сервиса (dobush.exchange-service.v1):"
        case .missing: "В описании не хватает:"
        case .form: "В описании неверно записано:"
        case .unknown: "В описании есть поле, которого в описаниях не бывает:"
        case .parameter: "В описании параметр не объявлен или не используется:"
        }
    }

    package var kyrgyz: String {
        switch self {
        case .schema: "Файл кызматтын сүрөттөмөсү эмес (dobush.exchange-service.v1):"
        case .missing: "Сүрөттөмөдө жетишпейт:"
        case .form: "Сүрөттөмөдө туура эмес жазылган:"
        case .unknown: "Сүрөттөмөдө эч бир сүрөттөмөдө болбогон талаа бар:"
        case .parameter: "Сүрөттөмөдө параметр жарыяланган эмес же колдонулбайт:"
        }
    }
}
