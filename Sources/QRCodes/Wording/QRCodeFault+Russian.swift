extension QRCodeFault {
    package var russian: String {
        switch self {
        case .badText: "нет текста для QR-кода; укажите его"
        case .tooLong: "текст не помещается в один QR-код; разделите его"
        case .tooLarge: "изображение QR-кода получилось бы слишком большим; выберите модули поменьше"
        case .memory: "для QR-кода не хватает памяти; закройте другие программы и повторите"
        }
    }
}
