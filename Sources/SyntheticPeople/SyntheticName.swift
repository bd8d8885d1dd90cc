internal import ElectionModel

/// A made-up person's name in Cyrillic, as identity papers of the Kyrgyz Republic write it.
package struct SyntheticName: Sendable, Hashable {
    /// The surname in the form of the person's sex.
    package let surname: String
    /// The given name.
    package let givenName: String
    /// The patronymic: `-ович`, `-овна` and the like, or the father's name with `уулу` (son) or `кызы` (daughter).
    package let patronymic: String

    /// Draws a name: about 78% Kyrgyz, 14% Uzbek, 8% Russian.
    init(sex: Sex, using random: inout SeededGenerator) {
        switch random.weighted([78, 14, 8]) {
        case 0:
            let father = random.pick(KyrgyzNames.male)
            surname = Self.inflected(random.pick(KyrgyzNames.surnames), sex)
            givenName = random.pick(sex == .male ? KyrgyzNames.male : KyrgyzNames.female)
            patronymic =
                random.chance(0.3)
                ? "\(father) \(sex == .male ? "уулу" : "кызы")" : Self.patronymic(from: father, sex)
        case 1:
            surname = Self.inflected(random.pick(UzbekNames.surnames), sex)
            givenName = random.pick(sex == .male ? UzbekNames.male : UzbekNames.female)
            patronymic = Self.patronymic(from: random.pick(UzbekNames.male), sex)
        default:
            let father = random.pick(RussianNames.fathers)
            surname = Self.inflected(random.pick(RussianNames.surnames), sex)
            givenName = random.pick(sex == .male ? RussianNames.male : RussianNames.female)
            patronymic = father + (sex == .male ? "ич" : "на")
        }
    }

    /// The surname in the form of a sex: `-ов` and `-ин` take `-а`, `-ский` becomes `-ская`, others stay.
    static func inflected(_ surname: String, _ sex: Sex) -> String {
        guard sex == .female else { return surname }
        if surname.hasSuffix("ский") { return String(surname.dropLast(2)) + "ая" }
        return ["ов", "ев", "ёв", "ин"].contains { surname.hasSuffix($0) } ? surname + "а" : surname
    }

    /// The patronymic from a father's name of the Turkic stock.
    static func patronymic(from father: String, _ sex: Sex) -> String {
        let ending = sex == .male ? "ич" : "на"
        switch father.last {
        case "й", "ь": return String(father.dropLast()) + "ев" + ending
        case "а", "я", "э", "и", "ы", "у", "ү", "ө", "о", "е", "ж", "ш", "ч", "щ", "ц": return father + "ев" + ending
        default: return father + "ов" + ending
        }
    }
}
