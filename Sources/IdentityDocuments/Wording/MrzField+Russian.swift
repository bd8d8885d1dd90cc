extension MrzField {
    package var russian: String {
        switch self {
        case .documentCode: "вид документа"
        case .issuer: "государство, выдавшее документ"
        case .documentNumber: "номер документа"
        case .optionalData: "дополнительные сведения"
        case .birthDate: "дата рождения"
        case .sex: "пол"
        case .expiryDate: "срок действия"
        case .nationality: "гражданство"
        case .moreOptionalData: "дополнительные сведения второй строки"
        case .composite: "общая контрольная цифра двух строк"
        case .name: "фамилия и имя"
        }
    }
}
