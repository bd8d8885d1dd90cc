extension CardDoubt {
    package var russian: String {
        switch self {
        case .expired: "срок действия карты истёк"
        case .foreignIssuer: "карту выдало другое государство"
        case .foreignNationality: "владелец карты — гражданин другого государства"
        case .noPin: "на карте нет ПИН"
        case .otherBirthDate: "дата рождения по ПИН не та, что на карте"
        case .otherSex: "пол по ПИН не тот, что на карте"
        case .nameCutShort: "имя может быть сокращено; сравните с напечатанным на карте"
        }
    }
}
