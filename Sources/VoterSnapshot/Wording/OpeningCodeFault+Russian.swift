import Wording

extension OpeningCodeFault {
    package var russian: String {
        switch self {
        case .wrongLength(let has, let needs):
            "в коде открытия \(Counted.ru(needs, "знак", "знака", "знаков")), а введено \(has); введите его заново"
        case .badCharacter:
            "в коде открытия только цифры и латинские буквы; введите его заново в латинской раскладке"
        case .mistyped:
            "в коде открытия неверен один знак или два переставлены; сверьте его и введите заново. Ничего не повреждено"
        }
    }
}
